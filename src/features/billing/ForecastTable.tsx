import { DataTable, type Column } from '../../components/DataTable';
import { Money } from '../../components/Money';
import type { MoneyMonth } from '../../domain/forecast';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';

export function ForecastTable({ months }: { months: readonly MoneyMonth[] }) {
  const { forecast: t } = useWords(billing);
  const format = useFormat();
  const columns: Column<MoneyMonth>[] = [
    {
      ...{ id: 'month', header: t.month, rowHeader: true },
      cell: ({ month, coming }) =>
        coming ? t.expected(format.month(`${month}-01`)) : format.month(`${month}-01`),
    },
    {
      ...{ id: 'in', header: t.moneyIn, align: 'right' },
      cell: ({ inVnd }) => <Money vnd={inVnd} signed />,
    },
    {
      ...{ id: 'out', header: t.moneyOut, align: 'right' },
      cell: ({ outVnd }) => <Money vnd={0 - outVnd} signed />,
    },
    {
      ...{ id: 'balance', header: t.balanceAtEnd, align: 'right' },
      cell: ({ balanceVnd }) => <Money vnd={balanceVnd} />,
    },
  ];
  return <DataTable caption={t.caption} columns={columns} rows={months} rowKey={({ month }) => month} />;
}
