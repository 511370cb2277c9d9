import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCurl } from '../../../api/useCurl';
import { ChangeReview } from '../../../components/change-review/ChangeReview';
import { HelpLine } from '../../../components/HelpLine';
import { Dialog, DialogActions } from '../../../components/Dialog';
import { unavailable } from '../../../components/unavailable';
import type { CrossConnect } from '../../../contract/types';
import { quoteRenew } from '../../../domain/pricing';
import { changeReview } from '../../../i18n/en/change-review';
import { components } from '../../../i18n/en/components';
import { renew as words } from '../../../i18n/en/renew';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './change.module.css';
import { RenewRow } from './RenewRow';
import { TermChoice } from '../TermChoice';
import { useRenewals } from './useRenewals';

interface Props {
  rows: readonly CrossConnect[];
  /** With those that were not renewed. */
  onClose: (left: readonly CrossConnect[]) => void;
}

/** Another term for one or several, each with its price, its new end and, afterwards, its result. */
export function RenewDialog({ rows: given, onClose }: Props) {
  const t = useWords(words);
  const { untouched } = useWords(changeReview);
  const common = useWords(components);
  const format = useFormat();
  // As they were when the dialog opened: what is renewed meanwhile keeps its result here.
  const [rows] = useState(given);
  const renewals = useRenewals(rows);
  const { targets, totalVnd, vatVnd, balance, begun, running, over, done, failed, missingVnd, months } =
    renewals;
  const [first] = rows.map(renewals.presentOf);
  const single = rows.length === 1 ? first : undefined;
  const quote = single && quoteRenew({ package: single.package, termMonths: months });
  const call = useCurl('renewCrossConnect', {
    ...{ params: { crossConnectId: first?.id ?? '' }, version: first?.version ?? 0 },
    body: { termMonths: months, expectedTotalVnd: totalVnd },
  });
  const items = (
    <ul className={classes.items} aria-label={t.items}>
      {rows.map((row) => (
        <RenewRow key={row.id} row={row} renewals={renewals} several={single === undefined} />
      ))}
    </ul>
  );
  const restores = targets.some((row) => renewals.presentOf(row).status === 'EXPIRED');
  const finished = over && targets.length === 0;
  const amount = format.vnd(totalVnd);
  const obstacle =
    targets.length === 0
      ? renewals.renewable.size === 0
        ? t.nothing
        : t.chooseFirst
      : missingVnd > 0
        ? common.missingMoney(format.vnd(missingVnd))
        : undefined;
  // What was refused is begun anew, at the figure of now; what may have been paid is only asked for again.
  const label =
    over && (single === undefined || renewals.maybePaid)
      ? t.again(targets.length)
      : single
        ? t.pay(amount)
        : t.payMany(amount, targets.length);

  const close = () => onClose(rows.filter(({ id }) => renewals.outcomes.get(id) !== 'done'));

  return (
    <Dialog opened onClose={close} title={single ? t.title(single.name) : t.titleMany(rows.length)} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (obstacle === undefined) renewals.submit();
        }}
      >
        <Stack gap="md">
          <p className={classes.said}>{t.intro}</p>
          <TermChoice label={t.term} months={months} disabled={begun} onChange={renewals.setMonths} />
          <HelpLine terms={{ term: t.term, renew: t.renewing }} />
          {finished ? (
            items
          ) : (
            <ChangeReview
              review={{
                objects: items,
                money: { lines: quote?.lines ?? [], totalVnd, vatVnd, balance: balance.data },
                consequences: {
                  said: <p className={classes.said}>{restores ? t.restores : untouched}</p>,
                },
                irreversible: [t.noRefund],
                ...(single && { call }),
              }}
            />
          )}
          <p role="status" className={classes.said}>
            {over && t.result(done, failed.length)}
          </p>
          <DialogActions>
            <Button variant="default" onClick={close}>
              {finished ? common.close : common.cancel}
            </Button>
            {!finished && (
              <Button
                type={obstacle === undefined ? 'submit' : 'button'}
                loading={running}
                {...unavailable(obstacle)}
              >
                {label}
              </Button>
            )}
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
