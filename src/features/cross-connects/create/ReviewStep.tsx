import { Button } from '@mantine/core';
import { useCurl } from '../../../api/useCurl';
import { ChangeReview } from '../../../components/change-review/ChangeReview';
import { FactList } from '../../../components/FactList';
import { Notice } from '../../../components/Notice';
import { components } from '../../../i18n/en/components';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { payment } from '../../../i18n/en/payment';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './create.module.css';
import { toBody } from './draft';
import { missingVnd } from './missing';
import { ReviewPart } from './ReviewPart';
import type { StepProps } from './steps';

/** Everything chosen, each part with the way back to it. */
export function ReviewStep({ form, goTo }: StepProps) {
  const { review: t, ...words } = useWords(createCrossConnect);
  const { missingMoney } = useWords(components);
  const { months } = useWords(payment);
  const format = useFormat();
  const { values, chosen, regions, quote, balance } = form;
  const region = (id: string) => {
    const found = regions.data?.items.find((each) => each.id === id);
    return found ? `${found.id} – ${found.city}` : id;
  };
  const missing = missingVnd(form);
  const call = useCurl('createCrossConnect', {
    ...{ body: toBody(values, quote?.totalVnd), idempotencyKey: form.idempotencyKey },
  });

  const objects = (
    <div className={classes.parts}>
      <ReviewPart step="basics" goTo={goTo}>
        <FactList
          facts={[
            { label: words.basics.name, value: values.name.trim() },
            { label: words.basics.description, value: values.description.trim() || t.none },
            { label: words.basics.twoPerson, value: values.twoPersonApproval ? t.yes : t.no },
          ]}
        />
      </ReviewPart>
      <ReviewPart step="regions" goTo={goTo}>
        <FactList
          facts={[
            { label: words.regions.requesterRegionId, value: region(values.requesterRegionId) },
            { label: words.regions.accepterRegionId, value: region(values.accepterRegionId) },
          ]}
        />
      </ReviewPart>
      <ReviewPart step="bandwidth" goTo={goTo}>
        <FactList
          facts={[
            { label: words.bandwidth.package, value: chosen && format.mbps(chosen.bandwidthMbps) },
            { label: words.bandwidth.term, value: months(values.termMonths) },
          ]}
        />
      </ReviewPart>
    </div>
  );

  return (
    <div className={classes.fields}>
      <ChangeReview
        review={{
          objects,
          ...(quote && { money: { ...quote, balance: balance.data } }),
          consequences: { said: <p className={classes.quiet}>{t.nothingElse}</p> },
          irreversible: [t.noRefund],
          call,
        }}
      >
        {missing > 0 && (
          <Notice
            tone="wait"
            title={t.shortTitle}
            actions={
              <Button size="xs" variant="default" onClick={() => goTo('bandwidth')}>
                {t.chooseSmaller}
              </Button>
            }
          >
            {missingMoney(format.vnd(missing))}
          </Notice>
        )}
      </ChangeReview>
    </div>
  );
}
