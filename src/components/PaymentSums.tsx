import type { ReactNode } from 'react';
import { payment } from '../i18n/en/payment';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { Money } from './Money';
import { flowOf } from './money-flow';
import classes from './PaymentSums.module.css';
import { SumLine, SumLines } from './SumLines';

interface Props {
  /** Positive: to pay; negative: refunded. */
  totalVnd: number;
  vatVnd: number;
  balance: { balanceVnd: number; simulated: boolean } | undefined;
  /** Further lines, below the total. */
  children?: ReactNode;
}

/** The total, which its label gives a direction, the VAT within it, and the balance before and after. */
export function PaymentSums({ totalVnd, vatVnd, balance, children }: Props) {
  const t = useWords(payment);
  const format = useFormat();
  const after = balance && balance.balanceVnd - totalVnd;
  const isShort = totalVnd > 0 && after !== undefined && after < 0;
  return (
    <div className={classes.sums}>
      <SumLines>
        <SumLine label={t.total[flowOf(totalVnd)]} kind="total">
          <Money vnd={Math.abs(totalVnd)} />
        </SumLine>
        {children}
        {balance && after !== undefined && (
          <>
            <SumLine label={t.balance}>
              <Money vnd={balance.balanceVnd} />
            </SumLine>
            <SumLine label={t.after} kind={isShort ? 'short' : undefined}>
              <Money vnd={after} />
            </SumLine>
          </>
        )}
      </SumLines>
      <p>
        {totalVnd !== 0 && `${t.vat(format.vnd(Math.abs(vatVnd)))}. `}
        {balance?.simulated && t.simulated}
      </p>
    </div>
  );
}
