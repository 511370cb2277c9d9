import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { loadAll } from '../../components/list/panels/load-all';
import { useNow } from '../../components/useNow';
import {
  comingBalance,
  comingRenewals,
  fallsShortAt,
  moneyByMonth,
  pastBalance,
} from '../../domain/forecast';
import { addMonthsUtc } from '../../domain/term';
import { call } from '../../api/client';
import { termsQuery } from './queries';

export const FORECAST_MONTHS = 12;
const HOUR = 3_600_000;

/** Every line of the last months, however many there are. */
function useLines(from: string) {
  const { queryKey } = apiQuery('listLedger', { query: { from } });
  return useQuery({
    queryKey: [...queryKey, 'all'],
    queryFn: ({ signal }) =>
      loadAll((chunk) => call('listLedger', { query: { from, ...chunk } }, { signal })),
    // At the full hour the picture stays until the new one is there.
    placeholderData: keepPreviousData,
  });
}

/** The balance of the last and of the next twelve months, as far as it can be told. */
export function useForecast() {
  // To the hour: what is drawn does not move while somebody looks at it.
  const hour = new Date(Math.floor(useNow(60_000) / HOUR) * HOUR).toISOString();
  const from = addMonthsUtc(hour, -FORECAST_MONTHS);
  const until = addMonthsUtc(hour, FORECAST_MONTHS);
  const lines = useLines(from);
  const balance = useQuery(apiQuery('getBalance', {}));
  const terms = useQuery(termsQuery());
  const failed = [lines, balance, terms].find(({ isError }) => isError);
  if (lines.data === undefined || balance.data === undefined || terms.data === undefined)
    return { failed, forecast: undefined };
  const { balanceVnd } = balance.data;
  // The newest line may be younger than the hour.
  const now = [hour, ...lines.data.map(({ at }) => at)].toSorted().at(-1) ?? hour;
  const renewals = comingRenewals(terms.data.items, until);
  const past = pastBalance(lines.data, balanceVnd, { from, now });
  const coming = comingBalance(balanceVnd, renewals, { now, until });
  return {
    failed,
    forecast: {
      ...{ past, coming, now, renewals },
      months: moneyByMonth(lines.data, renewals, { past, coming }),
      short: fallsShortAt(balanceVnd, renewals),
    },
  };
}
export type Forecast = NonNullable<ReturnType<typeof useForecast>['forecast']>;
