import { Button, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { useChange } from '../../api/useChange';
import { useCurl } from '../../api/useCurl';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { Dialog, DialogActions } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FactList } from '../../components/FactList';
import { unavailable } from '../../components/unavailable';
import { Money } from '../../components/Money';
import { Notice } from '../../components/Notice';
import { useDraft } from '../../components/useDraft';
import { useFieldRule } from '../../components/useFieldRule';
import { TOP_UP, TopUpVnd } from '../../contract/fields';
import { billing } from '../../i18n/en/billing';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './billing.module.css';

const OFTEN = [1_000_000, 5_000_000, 20_000_000, 50_000_000];

/** `5.000.000` and `5,000,000` are the same figure: dots, commas and blanks are only for reading. */
const figureOf = (text: string) => {
  const digits = text.replace(/[\s.,₫đ]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
};

export function TopUpDialog({ onClose }: { onClose: () => void }) {
  const { topUp: t } = useWords(billing);
  const { cancel } = useWords(components);
  const format = useFormat();
  const rule = useFieldRule();
  const balance = useQuery(apiQuery('getBalance', {})).data;
  const topUp = useChange('topUpBalance');
  const [typed, setTyped, clear] = useDraft('top-up', () => '');
  const amountVnd = figureOf(typed);
  const parsed = TopUpVnd.safeParse(amountVnd);
  const input = { body: { amountVnd } };
  const call = useCurl('topUpBalance', input);
  const close = () => {
    clear();
    onClose();
  };
  return (
    <Dialog opened onClose={close} title={t.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (parsed.success && !topUp.isPending) topUp.mutate(input, { onSuccess: close });
        }}
      >
        <Stack gap="md">
          {balance?.simulated && <Notice tone="wait">{t.simulated}</Notice>}
          <div className={classes.often}>
            {OFTEN.map((vnd) => (
              <Button
                key={vnd}
                variant="default"
                size="xs"
                aria-pressed={vnd === amountVnd}
                onClick={() => setTyped(format.number(vnd))}
              >
                {format.vnd(vnd)}
              </Button>
            ))}
          </div>
          <TextInput
            label={t.amount}
            description={t.hint(format.vnd(TOP_UP.min), format.vnd(TOP_UP.max))}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="off"
            error={typed !== '' && !parsed.success && rule('amount-range')}
            data-autofocus
          />
          {balance && (
            <FactList
              facts={[
                { label: t.balance, value: <Money vnd={balance.balanceVnd} /> },
                {
                  label: t.after,
                  value: parsed.success ? <Money vnd={balance.balanceVnd + amountVnd} /> : '–',
                },
              ]}
            />
          )}
          {parsed.success && <CopyAsCurl {...call} />}
          {topUp.isError && <ErrorNotice error={topUp.error} />}
          <DialogActions>
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button
              type="submit"
              loading={topUp.isPending}
              {...unavailable(parsed.success ? undefined : rule('amount-range'))}
            >
              {parsed.success ? t.confirm(format.vnd(amountVnd)) : t.open}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
