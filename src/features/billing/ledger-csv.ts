import type { Csv } from '../../components/list/export';
import type { LedgerEntry } from '../../contract/types';
import type { billing } from '../../i18n/en/billing';
import type { Words } from '../../i18n/words';

type LedgerWords = Words<(typeof billing)['en']['ledger']>;

/** Figures with their sign and times as a program wants them, words as a person does. */
export const csvOf = (t: LedgerWords): Csv<LedgerEntry> => ({
  header: [
    t.csv.at,
    t.id,
    t.kind,
    t.what,
    t.crossConnect,
    t.csv.crossConnectId,
    t.by,
    t.csv.amount,
    t.csv.vat,
    t.csv.balance,
  ],
  row: ({ at, id, kind, reason, crossConnect, by, amountVnd, vatVnd, balanceVnd }) => [
    ...[at, id, t.kinds[kind], t.reasons[reason], crossConnect?.name ?? '', crossConnect?.id ?? ''],
    ...[by?.name ?? '', amountVnd, vatVnd, balanceVnd],
  ],
});
