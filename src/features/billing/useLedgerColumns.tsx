import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Column } from '../../components/DataTable';
import { Money } from '../../components/Money';
import { ShortId } from '../../components/ShortId';
import type { LedgerEntry } from '../../contract/types';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import classes from './billing.module.css';

export function useLedgerColumns(
  onCalculation: (entry: LedgerEntry) => void,
): readonly Column<LedgerEntry>[] {
  const { ledger: t } = useWords(billing);
  const format = useFormat();
  return [
    {
      ...{ id: 'at', header: t.at, hideable: false, rowHeader: true },
      copy: ({ at }) => at,
      cell: ({ at }) => (
        <time dateTime={at} className={classes.when}>
          {format.dateTime(at)}
        </time>
      ),
    },
    {
      ...{ id: 'reason', header: t.what },
      copy: ({ reason }) => t.reasons[reason],
      cell: (entry) => (
        <span className={classes.what}>
          {t.reasons[entry.reason]}
          {entry.lines && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => onCalculation(entry)}
              aria-label={t.calculatedFor(format.dateTime(entry.at))}
            >
              {t.calculated}
            </Button>
          )}
        </span>
      ),
    },
    {
      ...{ id: 'crossConnect', header: t.crossConnect },
      copy: ({ crossConnect }) => crossConnect?.name ?? '',
      cell: ({ crossConnect }) =>
        crossConnect && <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>,
    },
    {
      ...{ id: 'by', header: t.by },
      cell: ({ by }) => by?.name ?? <span className={classes.quiet}>{t.byItself}</span>,
    },
    {
      ...{ id: 'amount', header: t.amount, align: 'right' },
      copy: ({ amountVnd }) => String(amountVnd),
      cell: ({ amountVnd }) => <Money vnd={amountVnd} signed />,
    },
    {
      ...{ id: 'vat', header: t.vat, align: 'right' },
      copy: ({ vatVnd }) => String(vatVnd),
      cell: ({ vatVnd }) => <Money vnd={Math.abs(vatVnd)} />,
    },
    {
      ...{ id: 'balance', header: t.balance, align: 'right' },
      copy: ({ balanceVnd }) => String(balanceVnd),
      cell: ({ balanceVnd }) => <Money vnd={balanceVnd} />,
    },
    { ...{ id: 'id', header: t.id }, copy: ({ id }) => id, cell: ({ id }) => <ShortId id={id} /> },
  ];
}
