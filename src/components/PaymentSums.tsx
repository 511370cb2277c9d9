import type { ReactNode } from 'react';
import { payment } from '../i18n/en/payment';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { Money } from './Money';
import { flowOf } from './money-flow';
import classes from './PaymentSums.module.css';

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
      <dl>
        <div data-kind="total">
          <dt>{t.total[flowOf(totalVnd)]}</dt>
          <dd>
            <Money vnd={Math.abs(totalVnd)} />
          </dd>
        </div>
        {children}
        {balance && after !== undefined && (
          <>
            <div>
              <dt>{t.balance}</dt>
              <dd>
                <Money vnd={balance.balanceVnd} />
              </dd>
            </div>
            <div data-kind={isShort ? 'short' : undefined}>
              <dt>{t.after}</dt>
              <dd>
                <Money vnd={after} />
              </dd>
            </div>
          </>
        )}
      </dl>
      <p>
        {totalVnd !== 0 && `${t.vat(format.vnd(Math.abs(vatVnd)))}. `}
        {balance?.simulated && t.simulated}
      </p>
    </div>
  );
}
