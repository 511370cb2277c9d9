import { formatAddress } from '../domain/cidr';
import type { Network } from '../domain/network';
import type { Place, ResolvedPlace } from '../domain/place';
import type { Reach, ReachVerdict } from '../domain/reachability';
import { reachability } from '../i18n/en/reachability';
import { useWords } from '../i18n/Language';
import { ActiveIcon, FailedIcon, InfoIcon, WarningIcon } from './icons';
import classes from './ReachAnswer.module.css';
import { ReachReason } from './ReachReason';
import { Sentence } from './Sentence';

const LOOK: Record<ReachVerdict, { tone: string; Mark: typeof ActiveIcon }> = {
  reachable: { tone: 'good', Mark: ActiveIcon },
  unreachable: { tone: 'bad', Mark: FailedIcon },
  ambiguous: { tone: 'wait', Mark: WarningIcon },
  unknown: { tone: 'quiet', Mark: InfoIcon },
};

interface Props {
  reach: Reach;
  /** As they were asked. */
  from: Place;
  to: Place;
  network: Network;
  nameOf: (id: string) => string;
}

/** Whether one place reaches another, in a sentence, and the first hop that fails. */
export function ReachAnswer({ reach, from, to, network, nameOf }: Props) {
  const t = useWords(reachability);
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
        {reach.failure && <ReachReason failure={reach.failure} nameOf={nameOf} />}
      </div>
    </div>
  );
}
