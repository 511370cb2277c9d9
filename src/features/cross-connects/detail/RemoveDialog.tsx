import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { apiQuery } from '../../../api/query';
import { topologyQuery } from '../../../api/topology-query';
import { useCurl } from '../../../api/useCurl';
import { useChange } from '../../../api/useChange';
import { Cidr } from '../../../components/Cidr';
import { ChangeReview } from '../../../components/change-review/ChangeReview';
import { routesOf } from '../../../components/change-review/review';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { changesWithout } from '../../../components/network-change';
import { endName, pairName } from '../../../components/pair-name';
import { Sentence } from '../../../components/Sentence';
import { namesIn } from '../../../components/topology-names';
import { useFrozen } from '../../../components/useFrozen';
import type { ConnectionEnd, VpcConnection } from '../../../contract/types';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import classes from './detail.module.css';

const SERVERS_NAMED = 5;

interface Props {
  connection: VpcConnection;
  onDone: (said: string) => void;
  onClose: () => void;
}
/** Says which servers lose reach of what, before the connection is removed. */
export function RemoveDialog({ connection, onClose, onDone }: Props) {
  const { removeConnection: t } = useWords(crossConnectPage);
  const remove = useChange('deleteVpcConnection');
  const topology = useFrozen(useQuery(topologyQuery()).data, remove.isPending);
  const { requester, accepter, sides } = connection;
  const pair = pairName(connection);
  const input = { params: { connectionId: connection.id } };
  const call = useCurl('deleteVpcConnection', input);
  const changes = useMemo(
    () => topology && changesWithout(topology, [connection.id]),
    [topology, connection.id],
  );
  return (
    <ConfirmDialog
      title={t.title}
      confirmLabel={t.confirm}
      danger
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => remove.mutate(input, { onSuccess: () => onDone(t.done(pair)) })}
    >
      <ChangeReview
        {...(topology && { nameOf: namesIn(topology) })}
        review={{
          objects: (
            <>
              <p className={classes.first}>{t.text(pair)}</p>
              <ul className={classes.losses}>
                <Loss end={requester} peer={accepter} own={sides.includes('requester')} />
                <Loss end={accepter} peer={requester} own={sides.includes('accepter')} />
              </ul>
              <p className={classes.quiet}>{t.notTransitive}</p>
            </>
          ),
          routes: { kind: 'lost', lines: routesOf(connection), reach: changes?.reach },
          consequences: { pairs: changes?.pairs },
          call,
        }}
      />
    </ConfirmDialog>
  );
}

interface LossProps {
  end: ConnectionEnd;
  peer: ConnectionEnd;
  own: boolean;
}
function Loss({ end, peer, own }: LossProps) {
  const { removeConnection: t } = useWords(crossConnectPage);
  const servers = useQuery({
    ...apiQuery('getVpc', { params: { vpcId: end.vpcId } }),
    enabled: own,
  }).data?.servers;
  const named = servers?.slice(0, SERVERS_NAMED) ?? [];
  return (
    <li>
      <Sentence
        template={own ? t.loses : t.losesForeign}
        parts={{
          vpc: <strong>{endName(end)}</strong>,
          peer: <strong>{endName(peer)}</strong>,
          range: <Cidr value={peer.cidr} />,
        }}
      />
      {servers !== undefined && (
        <ul>
          {servers.length === 0 && <li>{t.noServers}</li>}
          {named.map(({ id, name, address }) => (
            <li key={id}>
              {name} <Cidr value={address} />
            </li>
          ))}
          {servers.length > named.length && <li>{t.more(servers.length - named.length)}</li>}
        </ul>
      )}
    </li>
  );
}
