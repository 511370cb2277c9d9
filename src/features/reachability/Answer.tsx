import { Card } from '../../components/Card';
import { ActiveIcon, FailedIcon, InfoIcon, WarningIcon } from '../../components/icons';
import { Sentence } from '../../components/Sentence';
import { namesIn } from '../../components/topology-names';
import type { Topology } from '../../contract/types';
import { formatAddress } from '../../domain/cidr';
import type { Network } from '../../domain/network';
import { checkReach, type Place, type ReachVerdict, type ResolvedPlace } from '../../domain/reachability';
import { mend } from '../../domain/remedy';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import { Hops } from './Hops';
import { Mend } from './Mend';
import { PathPicture } from './PathPicture';
import classes from './reachability.module.css';
import { Reason } from './Reason';

interface Props {
  topology: Topology;
  network: Network;
  from: Place;
  to: Place;
}
const LOOK: Record<ReachVerdict, { tone: string; Mark: typeof ActiveIcon }> = {
  reachable: { tone: 'good', Mark: ActiveIcon },
  unreachable: { tone: 'bad', Mark: FailedIcon },
  ambiguous: { tone: 'wait', Mark: WarningIcon },
  unknown: { tone: 'quiet', Mark: InfoIcon },
};
/** A VPC that is no longer there is as good as none. */
const known = (network: Network, { vpcId, address }: Place): Place =>
  vpcId !== undefined && network.vpcs.has(vpcId) ? { vpcId, address } : { address };

export function Answer({ topology, network, from, to }: Props) {
  const t = useWords(reachability);
  const reach = checkReach(network, known(network, from), known(network, to));
  const nameOf = namesIn(topology);
  const { tone, Mark } = LOOK[reach.verdict];
  const place = (asked: Place, resolved: ResolvedPlace | undefined) => (
    <strong>
      {resolved === undefined
        ? (asked.address ?? nameOf(asked.vpcId ?? ''))
        : `${nameOf(resolved.vpcId)} (${
            asked.address === undefined
              ? (network.vpcs.get(resolved.vpcId)?.cidr ?? '')
              : formatAddress(resolved.address)
          })`}
    </strong>
  );
  const inOne = reach.from !== undefined && reach.from.vpcId === reach.to?.vpcId;

  return (
    <Card title={t.answer}>
      <div role="status" className={classes.verdict} data-tone={tone}>
        <Mark size={20} aria-hidden />
        <div>
          <p className={classes.sentence}>
            <Sentence
              template={t.verdict[reach.verdict]}
              parts={{ from: place(from, reach.from), to: place(to, reach.to) }}
            />
          </p>
          {inOne && <p>{t.same}</p>}
          {reach.failure?.direction === 'back' && reach.to !== undefined && <p>{t.backOnly}</p>}
          {reach.failure && <Reason failure={reach.failure} nameOf={nameOf} />}
        </div>
      </div>
      {reach.failure && reach.to && (
        <Mend
          network={network}
          mending={mend(network, reach)}
          reach={reach}
          topology={topology}
          nameOf={nameOf}
        />
      )}
      {reach.from && reach.to && !inOne && <PathPicture reach={reach} network={network} nameOf={nameOf} />}
      {reach.hops.length > 0 && (
        <div className={classes.ways}>
          <Hops title={t.there} hops={reach.hops} nameOf={nameOf} />
          <Hops title={t.back} hops={reach.returnHops} nameOf={nameOf} />
        </div>
      )}
    </Card>
  );
}
