import { TERMS, type TermMonths } from '../../domain/term';
import { payment } from '../../i18n/en/payment';
import { useWords } from '../../i18n/Language';
import choices from './choices.module.css';

interface Props {
  label: string;
  months: TermMonths;
  disabled?: boolean;
  onChange: (months: TermMonths) => void;
}
export function TermChoice({ label, months, disabled, onChange }: Props) {
  const t = useWords(payment);
  return (
    <fieldset className={`${choices.choices} ${choices.short}`} disabled={disabled}>
      <legend>{label}</legend>
      {TERMS.map((each) => (
        <label key={each}>
          <input type="radio" name="termMonths" checked={each === months} onChange={() => onChange(each)} />
          {t.months(each)}
        </label>
      ))}
    </fieldset>
  );
}
