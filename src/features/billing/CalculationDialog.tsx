import { Dialog } from '../../components/Dialog';
import { PaymentSums } from '../../components/PaymentSums';
import { QuoteLines } from '../../components/QuoteLines';
import type { LedgerEntry } from '../../contract/types';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';

/** How the amount of a line came about: the formula with its numbers, as it was when the line was written. */
export function CalculationDialog({ entry, onClose }: { entry: LedgerEntry; onClose: () => void }) {
  const { ledger: t } = useWords(billing);
  const format = useFormat();
  const { reason, crossConnect, at, lines = [], amountVnd, vatVnd } = entry;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t.calculatedTitle(t.reasons[reason], crossConnect?.name ?? '', format.dateTime(at))}
    >
      <QuoteLines lines={lines} />
      <PaymentSums totalVnd={0 - amountVnd} vatVnd={vatVnd} balance={undefined} />
    </Dialog>
  );
}
