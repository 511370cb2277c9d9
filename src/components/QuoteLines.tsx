import type { QuoteLine } from '../contract/types';
import { payment } from '../i18n/en/payment';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { MoneyFlow } from './MoneyFlow';
import classes from './QuoteLines.module.css';

/** The formula of a line with its numbers, without the parts that come to nothing. */
function useFormula() {
  const t = useWords(payment);
  const format = useFormat();
  return ({ months, monthlyVnd, minutes = 0, monthMinutes = 0 }: QuoteLine) => {
    const monthly = format.vnd(monthlyVnd);
    const parts = [
      ...(months > 0 ? [t.ofMonths(months, monthly)] : []),
      ...(minutes > 0 ? [t.ofMinutes(monthly, format.number(minutes), format.number(monthMinutes))] : []),
    ];
    return parts.length === 0 ? t.nothingLeft : parts.join(' + ');
  };
}

/** How an amount was calculated: each line with its formula, and which way it goes. */
export function QuoteLines({ lines }: { lines: readonly QuoteLine[] }) {
  const t = useWords(payment);
  const formula = useFormula();
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={line.kind}>
          <span>
            {t.line[line.kind]}
            <span className={classes.formula}>{formula(line)}</span>
          </span>
          <MoneyFlow vnd={line.amountVnd} />
        </li>
      ))}
    </ul>
  );
}
