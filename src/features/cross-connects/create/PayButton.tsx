import { Button } from '@mantine/core';
import { useMayCreate } from '../../../api/useMayCreate';
import { unavailable } from '../../../components/unavailable';
import { components } from '../../../i18n/en/components';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { missingVnd } from './missing';
import type { CreateForm } from './useCreateForm';

/** Says the figure that will be paid, or why it cannot be. */
export function PayButton({ form, pending }: { form: CreateForm; pending: boolean }) {
  const { review: t } = useWords(createCrossConnect);
  const { reason, missingMoney } = useWords(components);
  const format = useFormat();
  const may = useMayCreate();
  const missing = missingVnd(form);
  const label = t.pay(format.vnd(form.quote?.totalVnd ?? 0));
  const obstacle = !may.allowed
    ? reason[may.reason]
    : missing > 0
      ? missingMoney(format.vnd(missing))
      : undefined;

  if (obstacle !== undefined) {
    return (
      <Button type="button" {...unavailable(obstacle)}>
        {label}
      </Button>
    );
  }
  return (
    <Button type="submit" loading={pending} disabled={form.quote === undefined}>
      {label}
    </Button>
  );
}
