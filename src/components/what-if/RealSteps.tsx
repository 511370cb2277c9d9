import { Link } from 'react-router';
import type { Topology } from '../../contract/types';
import type { Plan } from '../../domain/what-if';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { realSteps } from './turn-into';
import classes from './what-if.module.css';

/** How the plan becomes real, step by step. */
export function RealSteps({ topology, plan }: { topology: Topology; plan: Plan }) {
  const t = useWords(whatIf);
  return (
    <div className={classes.real}>
      <h2>{t.real}</h2>
      <p className={classes.quiet}>{t.realText}</p>
      <ol>
        {realSteps(plan, topology).map(({ kind, to, name, count }, index) => {
          const text = t.step[kind](count, name);
          return <li key={index}>{to === undefined ? text : <Link to={to}>{text}</Link>}</li>;
        })}
      </ol>
    </div>
  );
}
