import { SHOWN_STANDINGS } from '../../domain/standing';
import { components } from '../../i18n/en/components';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { inSeries, type Colouring } from './colouring';
import graph from './graph.module.css';
import classes from './topology.module.css';

/** What the lines mean: pattern and colour, never colour alone. */
export function Legend({ withBlocked, colouring }: { withBlocked: boolean; colouring: Colouring }) {
  const t = useWords(topology);
  const { connectionStatus } = useWords(components);
  return (
    <ul className={classes.legend} aria-label={t.legend}>
      {colouring.entries.map(({ series, label }) => (
        <li key={series}>
          <span className={classes.series} {...inSeries(series)} aria-hidden />
          {label}
        </li>
      ))}
      {SHOWN_STANDINGS.map((status) => (
        <li key={status} data-plain={colouring.entries.length > 0 || undefined}>
          <svg width="36" height="10" aria-hidden>
            <path d="M 2 5 H 34" className={graph.link} data-status={status} />
          </svg>
          {status === 'STOPPED' ? t.legendStopped : connectionStatus[status]}
        </li>
      ))}
      {withBlocked && (
        <li>
          <svg width="36" height="10" aria-hidden>
            <path d="M 2 5 H 34" className={graph.blocked} />
          </svg>
          {t.blocked}
        </li>
      )}
      <li>
        <svg width="36" height="16" aria-hidden>
          <path d="M 8 8 H 28" className={graph.pipe} strokeWidth="14" />
        </svg>
        {t.legendPipe}
      </li>
      <li>
        <span className={classes.foreignSample} aria-hidden />
        {t.legendForeign}
      </li>
    </ul>
  );
}
