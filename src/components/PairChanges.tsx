import type { VerdictChange, VerdictChanges } from '../domain/consequences';
import { explain } from '../i18n/en/explain';
import { useWords } from '../i18n/Language';
import { CodeTag } from './CodeTag';
import classes from './PairChanges.module.css';

const KINDS = ['blocked', 'freed', 'warned', 'cleared'] as const;
const SHOWN = 6;

interface Props {
  changes: VerdictChanges;
  nameOf: (id: string) => string;
  /** Also when nothing changes, say so. */
  sayNone?: boolean;
}

/** What a change does to other pairs: how many, and which. */
export function PairChanges({ changes, nameOf, sayNone = false }: Props) {
  const { consequences: t } = useWords(explain);
  const kinds = KINDS.filter((kind) => changes[kind].length > 0);
  if (kinds.length === 0) return sayNone ? <p className={classes.none}>{t.none}</p> : null;
  return kinds.map((kind) => (
    <div key={kind} className={classes.kind}>
      <p>{t[kind](changes[kind].length)}</p>
      <Pairs pairs={changes[kind]} nameOf={nameOf} />
    </div>
  ));
}

function Pairs({ pairs, nameOf }: { pairs: readonly VerdictChange[]; nameOf: Props['nameOf'] }) {
  const { consequences: t } = useWords(explain);
  return (
    <ul>
      {pairs.slice(0, SHOWN).map(({ pair, codes }) => (
        <li key={`${pair.crossConnectId} ${pair.requesterVpcId} ${pair.accepterVpcId}`}>
          {nameOf(pair.requesterVpcId)} ↔ {nameOf(pair.accepterVpcId)}{' '}
          <span className={classes.none}>{t.inCrossConnect(nameOf(pair.crossConnectId))}</span>{' '}
          {codes.map((code) => (
            <CodeTag key={code} code={code} />
          ))}
        </li>
      ))}
      {pairs.length > SHOWN && <li>{t.more(pairs.length - SHOWN)}</li>}
    </ul>
  );
}
