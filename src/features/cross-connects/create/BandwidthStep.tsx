import { ErrorNotice } from '../../../components/ErrorNotice';
import { HelpLine } from '../../../components/HelpLine';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { Notice } from '../../../components/Notice';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import choices from '../choices.module.css';
import { TermChoice } from '../TermChoice';
import classes from './create.module.css';
import { PackageChoice } from './PackageChoice';
import type { StepProps } from './steps';

export function BandwidthStep({ form }: StepProps) {
  const { bandwidth: t } = useWords(createCrossConnect);
  const { values, set, errorAt, packages, offered, chosen } = form;
  const error = errorAt('bandwidth', 'packageId');
  if (packages.isPending) return <ListSkeleton rows={4} />;
  if (packages.isError) return <ErrorNotice error={packages.error} onRetry={() => void packages.refetch()} />;
  if (offered.length === 0)
    return (
      <Notice tone="wait" title={t.noneTitle}>
        {t.noneText(values.requesterRegionId, values.accepterRegionId)}
      </Notice>
    );

  // Of a group of radios, the one that is chosen stands for all.
  const first = chosen ?? offered[0];
  return (
    <div className={classes.fields}>
      <fieldset className={choices.choices} aria-describedby={error && 'package-error'}>
        <legend>{t.package}</legend>
        {error !== undefined && (
          <p id="package-error" className={classes.error}>
            {t.choosePackage}
          </p>
        )}
        {offered.map((each) => (
          <PackageChoice
            key={each.id}
            offer={each}
            checked={each.id === values.packageId}
            invalid={error !== undefined}
            first={each === first}
            onChoose={() => set({ packageId: each.id })}
          />
        ))}
        <p className={classes.quiet}>{t.vatIncluded}</p>
      </fieldset>
      <TermChoice label={t.term} months={values.termMonths} onChange={(termMonths) => set({ termMonths })} />
      <HelpLine terms={{ package: t.package, term: t.term }} />
    </div>
  );
}
