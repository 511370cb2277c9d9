import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Explain } from '../../components/Explain';
import { Sentence } from '../../components/Sentence';
import type { Topology } from '../../contract/types';
import type { Network } from '../../domain/network';
import type { Reach } from '../../domain/reachability';
import type { Mending, Remedy } from '../../domain/remedy';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './reachability.module.css';

interface Props {
  mending: Mending;
  reach: Reach;
  network: Network;
  topology: Topology;
  nameOf: (id: string) => string;
}

/** Where the remedy begins, filled in; waiting begins nowhere. */
function startOf(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'accept':
      return paths.requests({ selected: remedy.connectionId });
    case 'renew':
      return paths.crossConnect(remedy.crossConnectId);
    case 'connect':
      return paths.connectPairs(remedy.crossConnectId, [remedy]);
    case 'create-cross-connect':
      return paths.createCrossConnect({ from: remedy.requesterRegionId, to: remedy.accepterRegionId });
    case 'wait':
      return undefined;
  }
}

/** The one action that mends it, ready to start; or what forbids it. */
export function Mend({ mending: { remedy, blocked }, reach, network, topology, nameOf }: Props) {
  const t = useWords(reachability);
  if (remedy === undefined && blocked === undefined) return <p className={classes.quiet}>{t.noRemedy}</p>;
  const { from, to } = reach;
  const start = remedy && startOf(remedy);
  const crossConnectId = remedy && 'crossConnectId' in remedy ? remedy.crossConnectId : '';
  return (
    <section className={classes.mend} aria-label={t.remedyTitle}>
      <h3>{t.remedyTitle}</h3>
      {remedy && (
        <p>
          <Sentence
            template={t.remedy[remedy.kind]}
            parts={{
              from: <strong>{nameOf(from?.vpcId ?? '')}</strong>,
              to: <strong>{nameOf(to?.vpcId ?? '')}</strong>,
              crossConnect: <Link to={paths.crossConnect(crossConnectId)}>{nameOf(crossConnectId)}</Link>,
              ...(remedy.kind === 'create-cross-connect' && {
                fromRegion: nameOf(remedy.requesterRegionId),
                toRegion: nameOf(remedy.accepterRegionId),
              }),
            }}
          />
        </p>
      )}
      {remedy && remedy.kind !== 'wait' && start !== undefined && (
        <Button component={Link} to={start}>
          {t.act[remedy.kind]}
        </Button>
      )}
      {blocked && (
        <>
          <p>{t.blocked}</p>
          <Explain
            check={blocked.judgement}
            mending={{ network, pair: blocked.pair, open: true }}
            context={{
              requesterName: nameOf(blocked.pair.requesterVpcId),
              accepterName: nameOf(blocked.pair.accepterVpcId),
              crossConnectName: nameOf(blocked.pair.crossConnectId),
              requesterRegionId:
                topology.vpcs.find(({ id }) => id === blocked.pair.requesterVpcId)?.regionId ?? '',
            }}
          />
        </>
      )}
    </section>
  );
}
