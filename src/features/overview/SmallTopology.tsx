import { useId } from 'react';
import { Link } from 'react-router';
import text from '../../components/text.module.css';
import { hasStopped } from '../../domain/standing';
import type { TopologyGraph } from '../../domain/topology';
import { placeNodes, type Places } from '../../domain/topology-placement';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import classes from './map.module.css';
import { carries, linkPaths, pipePath, scaleOf, toneOf } from './picture';

/** A picture without React Flow: it leads to the real one. What it shows is also said in words. */
export function SmallTopology({ graph }: { graph: TopologyGraph }) {
  const { map: t } = useWords(overview);
  const format = useFormat();
  const description = useId();
  const places = placeNodes(graph);
  const { font, labelled } = scaleOf(places);
  const pipes = [...graph.pipes.values()];
  const label = t.picture(
    t.regions(graph.regions.length),
    t.vpcs(graph.vpcs.size),
    t.links(graph.links.size),
  );

  return (
    <>
      <Link to={paths.topology()} className={classes.box}>
        <svg
          viewBox={`-2 -2 ${places.width + 4} ${places.height + 4}`}
          role="img"
          aria-label={label}
          aria-describedby={description}
          className={classes.picture}
          fontSize={font}
        >
          <Regions graph={graph} places={places} font={font} />
          <Pipes graph={graph} places={places} font={font} labelled={labelled} />
          {[...graph.links.values()].flatMap((link) =>
            linkPaths(graph, places, link).map((d) => (
              <path key={`${link.id} ${d}`} className={classes.link} data-tone={toneOf(link)} d={d} />
            )),
          )}
          <Vpcs graph={graph} places={places} font={font} labelled={labelled} />
        </svg>
      </Link>
      <span className={text.visuallyHidden} id={description}>
        {pipes
          .map(({ name, requesterRegionId, accepterRegionId, bandwidthMbps, status, linkIds }) =>
            t.pipe(
              ...([name, requesterRegionId, accepterRegionId] as const),
              ...([format.mbps(bandwidthMbps), t.links(hasStopped(status) ? 0 : linkIds.length)] as const),
            ),
          )
          .join('. ')}
      </span>
    </>
  );
}

interface Part {
  graph: TopologyGraph;
  places: Places;
  font: number;
  labelled?: boolean;
}

const Regions = ({ graph, places, font }: Part) =>
  graph.regions.map(({ id }) => {
    const box = places.regions.get(id);
    if (box === undefined) return null;
    return (
      <g key={id}>
        <rect className={classes.region} {...box} rx={8} />
        <text className={classes.regionName} x={box.x + 20} y={box.y + 14 + font}>
          {id}
        </text>
      </g>
    );
  });

const Pipes = ({ graph, places, font, labelled }: Part) =>
  [...graph.pipes.values()].map((pipe) => {
    const path = pipePath(places, pipe.requesterPortId, pipe.accepterPortId);
    if (path === undefined) return null;
    return (
      <g key={pipe.id} data-weight={pipe.weight} data-still={pipe.status !== 'ACTIVE' || undefined}>
        <path className={classes.pipeWall} d={path.d} />
        <path className={classes.pipeInside} d={path.d} />
        {carries(graph, pipe) && <path className={classes.link} data-tone="good" d={path.d} />}
        {labelled && (
          <text className={classes.pipeName} x={path.middle.x} y={path.middle.y - font}>
            {pipe.name}
          </text>
        )}
      </g>
    );
  });

const Vpcs = ({ graph, places, font, labelled }: Part) =>
  [...graph.vpcs.values()].map(({ id, label, own }) => {
    const box = places.vpcs.get(id);
    if (box === undefined) return null;
    return (
      <g key={id}>
        <rect className={classes.vpc} data-foreign={!own || undefined} {...box} rx={8} />
        {labelled && (
          <text className={classes.vpcName} x={box.x + 14} y={box.y + box.height / 2 + font * 0.35}>
            {label.length > 14 ? `${label.slice(0, 12)}…` : label}
          </text>
        )}
      </g>
    );
  });
