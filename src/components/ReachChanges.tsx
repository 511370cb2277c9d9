import type { ReachChange } from '../domain/reach-changes';
import { explain } from '../i18n/en/explain';
import { useWords } from '../i18n/Language';
import classes from './PairChanges.module.css';
import { Sentence } from './Sentence';

const SHOWN = 6;
const kindOf = ({ before, after }: ReachChange) => {
  if (after === 'none') return 'lost';
  if (before === 'none') return after === 'all' ? 'gained' : 'gainedInPart';
  return after === 'all' ? 'widened' : 'narrowed';
};
/** What is lost is told first. */
const ORDER = ['lost', 'narrowed', 'gainedInPart', 'gained', 'widened'] as const;
const rank = (change: ReachChange) => ORDER.indexOf(kindOf(change));

interface Props {
  changes: readonly ReachChange[];
  nameOf: (id: string) => string;
  /** Also when nothing changes, say so. */
  sayNone?: boolean;
}

/** Which VPCs a change lets reach each other, and which not any more: routes that compete take reach away. */
export function ReachChanges({ changes, nameOf, sayNone = false }: Props) {
  const { reach: t } = useWords(explain);
  if (changes.length === 0) return sayNone ? <p className={classes.none}>{t.none}</p> : null;
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
  return (
    <ul className={classes.reach}>
      {sorted.slice(0, SHOWN).map((change) => (
        <li key={change.vpcIds.join(' ')} data-lost={rank(change) < 2 || undefined}>
          <Sentence
            template={t[kindOf(change)]}
            parts={{
              one: <strong>{nameOf(change.vpcIds[0])}</strong>,
              other: <strong>{nameOf(change.vpcIds[1])}</strong>,
            }}
          />
        </li>
      ))}
      {sorted.length > SHOWN && <li>{t.more(sorted.length - SHOWN)}</li>}
    </ul>
  );
}
