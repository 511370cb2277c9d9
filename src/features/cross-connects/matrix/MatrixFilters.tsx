import { useMemo, type ReactNode } from 'react';
import { SearchField } from '../../../components/SearchField';
import { VerdictMark, VERDICTS } from '../../../components/VerdictMark';
import { CONDITION_CODES } from '../../../domain/connection-rules';
import type { PairingMatrix } from '../../../domain/pairing-matrix';
import { matrix } from '../../../i18n/en/matrix';
import { useFormat } from '../../../i18n/useFormat';
import { useWords } from '../../../i18n/Language';
import { countCells, type MatrixView } from './matrix-view';
import classes from './matrix.module.css';

interface Props {
  judged: PairingMatrix;
  view: MatrixView;
  onChange: (name: string, value: string | undefined) => void;
  actions?: ReactNode;
}
/** The legend with its counts, which is the filter too. */
export function MatrixFilters({ judged, view, onChange, actions }: Props) {
  const t = useWords(matrix);
  const format = useFormat();
  const { verdicts, codes } = useMemo(() => countCells(judged), [judged]);
  return (
    <div className={classes.filters}>
      <SearchField
        label={t.search}
        placeholder={t.search}
        value={view.q}
        onSearch={(text) => onChange('q', text)}
      />
      <div role="group" aria-label={t.byVerdict} className={classes.toggles}>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={view.verdict === verdict}
            onClick={() => onChange('verdict', view.verdict === verdict ? undefined : verdict)}
          >
            <VerdictMark verdict={verdict} withLabel /> <span>{format.number(verdicts[verdict])}</span>
          </button>
        ))}
      </div>
      <div role="group" aria-label={t.byCode} className={classes.toggles}>
        <span className={classes.togglesLabel} aria-hidden>
          {t.byCode}
        </span>
        {CONDITION_CODES.map((code) => (
          <button
            key={code}
            type="button"
            aria-label={t.code(code, codes[code])}
            aria-pressed={view.code === code}
            onClick={() => onChange('code', view.code === code ? undefined : String(code))}
          >
            <code>{code}</code> <span>{format.number(codes[code])}</span>
          </button>
        ))}
      </div>
      {actions !== undefined && <div className={classes.whatIf}>{actions}</div>}
    </div>
  );
}
