import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Cidr } from '../../components/Cidr';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { CrossConnectStatusBadge } from '../../components/CrossConnectStatusBadge';
import { DataTable } from '../../components/DataTable';
import { useUrlSearch, withParams } from '../../components/useUrlSearch';
import type { VpcConnection } from '../../contract/types';
import { isLive } from '../../domain/connection-lifecycle';
import { hasStopped, standingOf } from '../../domain/standing';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { PeerName } from './PeerName';
import { seenFrom } from './peer';
import classes from './vpcs.module.css';

interface Props {
  vpcId: string;
  connections: readonly VpcConnection[];
  total: number;
}

export function ConnectionTable({ vpcId, connections, total }: Props) {
  const { connection: t, ...common } = useWords(words);
  const [search, setSearch] = useUrlSearch();
  const withEnded = search.get('ended') === 'shown';
  const live = connections.filter(({ status }) => isLive(status));
  const rows = withEnded ? connections : live;
  const ended = connections.length - live.length;

  return (
    <>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t.none}</p>
      ) : (
        <DataTable<VpcConnection>
          caption={t.caption}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'peer',
              header: t.peer,
              cell: (each) => <PeerName vpcId={vpcId} connection={each} />,
            },
            {
              id: 'cidr',
              header: common.cidr,
              cell: (each) => <Cidr value={seenFrom(vpcId, each).peer.cidr} />,
            },
            { id: 'region', header: common.region, cell: (each) => seenFrom(vpcId, each).peer.regionId },
            {
              id: 'crossConnect',
              header: t.crossConnect,
              cell: ({ crossConnect }) => (
                <>
                  <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>{' '}
                  {hasStopped(crossConnect.status) && (
                    <CrossConnectStatusBadge status={crossConnect.status} />
                  )}
                </>
              ),
            },
            {
              id: 'status',
              header: t.status,
              cell: ({ status, crossConnect }) => (
                <ConnectionStatusBadge status={standingOf(status, crossConnect.status)} />
              ),
            },
            { id: 'direction', header: t.direction, cell: (each) => t[seenFrom(vpcId, each).side] },
          ]}
        />
      )}
      {ended > 0 && (
        <Button
          variant="subtle"
          size="xs"
          aria-expanded={withEnded}
          onClick={() =>
            setSearch((last) => withParams(last, { ended: withEnded ? undefined : 'shown' }), {
              replace: true,
              preventScrollReset: true,
            })
          }
        >
          {withEnded ? t.hideEnded : t.showEnded(ended)}
        </Button>
      )}
      {total > connections.length && (
        <p className={classes.quiet}>{t.truncated(connections.length, total)}</p>
      )}
    </>
  );
}
