import { ActionIcon, NativeSelect } from '@mantine/core';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { HelpLine } from '../../../components/HelpLine';
import { hint } from '../../../components/hint';
import { SwapIcon } from '../../../components/icons';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import classes from './create.module.css';
import type { StepProps } from './steps';

const ENDS = ['requesterRegionId', 'accepterRegionId'] as const;
const OTHER = { requesterRegionId: 'accepterRegionId', accepterRegionId: 'requesterRegionId' } as const;

export function RegionsStep({ form }: StepProps) {
  const { regions: t } = useWords(createCrossConnect);
  const { values, set, touch, errorAt, regions } = form;
  if (regions.isError) return <ErrorNotice error={regions.error} onRetry={() => void regions.refetch()} />;
  const { requesterRegionId, accepterRegionId } = values;
  const options = (regions.data?.items ?? []).map(({ id, city }) => ({
    value: id,
    label: `${id} – ${city}`,
  }));

  const [requester, accepter] = ENDS.map((end) => (
    <NativeSelect
      key={end}
      name={end}
      data-autofocus={end === 'requesterRegionId' || undefined}
      label={t[end]}
      description={t.hint[end]}
      required
      data={[...(values[end] === '' ? [{ value: '', label: t.choose }] : []), ...options]}
      value={values[end]}
      error={errorAt('regions', end)}
      // Both ends become a choice, also the one that was a default until now.
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        // Of two regions the other end can only have the other one.
        const isTaken = options.length === 2 && chosen === values[OTHER[end]];
        set({
          ...{ requesterRegionId, accepterRegionId, [end]: chosen },
          ...(isTaken && { [OTHER[end]]: values[end] }),
        });
        touch(...ENDS);
      }}
    />
  ));

  return (
    <>
      <div className={classes.ends}>
        {requester}
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t.exchange}
          {...hint(t.exchange)}
          onClick={() => set({ requesterRegionId: accepterRegionId, accepterRegionId: requesterRegionId })}
        >
          <SwapIcon size={16} aria-hidden />
        </ActionIcon>
        {accepter}
      </div>
      <HelpLine terms={{ requester: t.requesterRegionId, accepter: t.accepterRegionId, region: t.region }} />
    </>
  );
}
