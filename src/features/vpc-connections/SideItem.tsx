import { useId } from 'react';
import { Cidr } from '../../components/Cidr';
import { CodeTag } from '../../components/CodeTag';
import { Explain, type PairContext } from '../../components/Explain';
import { CheckIcon } from '../../components/icons';
import { VerdictMark } from '../../components/VerdictMark';
import type { PairJudgement, RulePair } from '../../domain/connection-rules';
import type { Network } from '../../domain/network';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import type { PairVpc } from './pairing';
import classes from './connect.module.css';

/** A VPC as the other end of a pair with the one that was picked. */
export interface Candidate {
  judgement: PairJudgement;
  context: PairContext;
  mending: { network: Network; pair: RulePair };
  chosen: boolean;
  onToggle: () => void;
}

interface Props {
  vpc: PairVpc;
  picked: boolean;
  onPick: () => void;
  candidate: Candidate | undefined;
}
/** Where a pair with the one on the other side is possible, choosing it makes the pair; else everything begins with it. */
export function SideItem({ vpc, picked, onPick, candidate }: Props) {
  const t = useWords(vpcConnections);
  const id = useId();
  const [about, verdict] = [`${id}-about`, `${id}-verdict`];
  const pair = candidate && isPossible(candidate) ? candidate : undefined;
  const choosing = pair
    ? {
        role: 'checkbox',
        'aria-checked': pair.chosen,
        'aria-label': t.add(pair.context.requesterName, pair.context.accepterName),
        'aria-describedby': `${verdict} ${about}`,
        onClick: pair.onToggle,
      }
    : { 'aria-pressed': picked, 'aria-describedby': candidate && verdict, onClick: onPick };
  return (
    <li data-row={vpc.id} data-picked={picked || undefined} data-chosen={pair?.chosen || undefined}>
      <button type="button" className={classes.vpc} {...choosing}>
        <span className={classes.name}>{vpc.name}</span>
        <span id={about} className={classes.about}>
          <Cidr value={vpc.cidr} />
          <span className={classes.quiet}>
            {t.links(vpc.links)}
            {!vpc.own && ` · ${t.of(vpc.accountName)}`}
          </span>
        </span>
        {pair && (
          <span className={classes.choice}>
            <span id={verdict}>
              <VerdictMark verdict={pair.judgement.verdict} withLabel />
            </span>
            <span className={classes.tick}>
              {t.addShort}
              <span className={classes.box}>{pair.chosen && <CheckIcon size={14} aria-hidden />}</span>
            </span>
          </span>
        )}
      </button>
      {candidate && <Reason verdictId={verdict} candidate={candidate} />}
    </li>
  );
}

const isPossible = ({ judgement: { verdict }, chosen }: Candidate) =>
  chosen || verdict === 'eligible' || verdict === 'warned';

/** Why there can be no such pair, or what to know about it. */
function Reason({ verdictId, candidate }: { verdictId: string; candidate: Candidate }) {
  const { judgement, context, mending } = candidate;
  const { verdict, violations } = judgement;
  const codes = [...new Set(violations.map(({ code }) => code))];
  const explained = verdict === 'blocked' || verdict === 'warned';
  if (isPossible(candidate) && !explained) return null;
  return (
    <div className={classes.verdict}>
      {!isPossible(candidate) && (
        <div id={verdictId} className={classes.verdictLine}>
          <VerdictMark verdict={verdict} withLabel />
          {verdict === 'blocked' && codes.map((code) => <CodeTag key={code} code={code} />)}
        </div>
      )}
      {explained && <Explain check={judgement} context={context} mending={mending} />}
    </div>
  );
}
