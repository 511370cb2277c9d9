import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import { countTopology } from './counts';
import { topologyQuery } from '../../api/topology-query';
import { crossConnectsQuery } from './queries';
import classes from './overview.module.css';

export function CountTiles() {
  const { counts: t } = useWords(overview);
  const crossConnects = useQuery(crossConnectsQuery()).data;
  const topology = useQuery(topologyQuery()).data;
  // Who fails says so in the cards below; figures that are not known are left out.
  if (topology === undefined || crossConnects === undefined) return null;
  const { active, pending, moving, regions } = countTopology(topology);

  return (
    <section aria-labelledby="overview-counts">
      <h2 id="overview-counts" className={classes.sectionTitle}>
        {t.title}
      </h2>
      <dl className={classes.tiles}>
        <Tile label={t.crossConnects} value={crossConnects.total} to={paths.crossConnects()} />
        <Tile
          label={t.connectionsActive}
          value={active}
          to={paths.topology({ view: 'table' })}
          {...(moving > 0 && { note: t.connectionsMoving(moving) })}
        />
        <Tile label={t.connectionsPending} value={pending} to={paths.requests()} />
        {regions.map(({ id, vpcs }) => (
          <Tile key={id} label={t.vpcs(id)} value={vpcs} to={paths.vpcs({ regionId: id })} />
        ))}
      </dl>
    </section>
  );
}

function Tile({ label, value, to, note }: { label: string; value: number; to: string; note?: string }) {
  const format = useFormat();
  return (
    <div className={classes.tile}>
      <dt>
        <Link to={to}>{label}</Link>
      </dt>
      <dd>
        {format.number(value)} {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
