import { Button } from '@mantine/core';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { isProblem } from '../../../api/errors';
import { useChange } from '../../../api/useChange';
import { useMayCreate } from '../../../api/useMayCreate';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { Notice } from '../../../components/Notice';
import { PageHeader } from '../../../components/PageHeader';
import { ReasonText } from '../../../components/ReasonText';
import { Stepper } from '../../../components/Stepper';
import { useFrozen } from '../../../components/useFrozen';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import { CostSummary } from './CostSummary';
import classes from './create.module.css';
import { toBody } from './draft';
import { PayButton } from './PayButton';
import { STEPS } from './steps';
import { SubmitError } from './SubmitError';
import { useCreateForm } from './useCreateForm';
import { useFirstField, WRONG } from './useFirstField';
import { useOfferFromUrl } from './useOfferFromUrl';

export function CreateCrossConnectPage() {
  const t = useWords(createCrossConnect);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const create = useChange('createCrossConnect');
  const form = useFrozen(useCreateForm(), create.isPending || create.isSuccess);
  useOfferFromUrl(form);
  const may = useMayCreate();
  const body = useRef<HTMLFormElement>(null);

  const asked = Math.max(
    0,
    STEPS.findIndex(({ id }) => id === search.get('step')),
  );
  const firstOpen = STEPS.findIndex(({ id }) => Object.keys(form.errorsOf(id)).length > 0);
  // What earlier steps have chosen is judged by what the service offers: until that is there, nothing is known.
  const loading = asked > 0 && (form.regions.isPending || (asked > 2 && form.packages.isLoading));
  const at = firstOpen >= 0 && asked > firstOpen && !loading ? firstOpen : asked;
  const step = STEPS[at] ?? STEPS[0];
  const stepId = step?.id ?? 'basics';

  useFirstField(body, at === asked ? stepId : undefined);

  if (step === undefined) return null;
  if (at !== asked) return <Navigate to={paths.createCrossConnect({ step: stepId })} replace />;
  const goTo = (to: string) => void navigate(paths.createCrossConnect({ step: to }));
  const startOver = () => {
    form.startOver();
    create.reset();
    goTo('basics');
  };
  const { Content, fields } = step;
  const next = STEPS[at + 1];
  const previous = STEPS[at - 1];

  const submit = () => {
    flushSync(() => form.touch(...fields));
    if (Object.keys(form.errorsOf(stepId)).length > 0) {
      body.current?.querySelector<HTMLElement>(WRONG)?.focus();
      return;
    }
    if (next !== undefined) return goTo(next.id);
    if (create.isPending || create.isSuccess) return;
    form.settle();
    create.mutate(
      { body: toBody(form.values, form.quote?.totalVnd), idempotencyKey: form.idempotencyKey },
      {
        onSuccess: ({ id }) => {
          form.clear();
          void navigate(paths.crossConnect(id), { replace: true });
        },
        onError: (error) => {
          form.refuse(error);
          // The price is another one: the button has to say the new figure.
          if (isProblem(error, 'quote-changed')) void form.packages.refetch();
        },
      },
    );
  };

  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        breadcrumbs={[{ label: t.list, to: paths.crossConnects() }]}
        actions={
          <Button variant="default" onClick={startOver}>
            {t.startOver}
          </Button>
        }
      />
      {!may.allowed && (
        <div className={classes.obstacle}>
          <Notice tone="wait" title={t.cannotTitle}>
            <ReasonText reason={may.reason} />
          </Notice>
        </div>
      )}
      <Stepper steps={STEPS.map(({ id }) => ({ id, label: t.steps[id] }))} current={stepId} onSelect={goTo} />
      <div className={classes.columns}>
        <form
          ref={body}
          noValidate
          className={classes.step}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <h2 id="step-title" tabIndex={-1}>
            {t.steps[stepId]}
          </h2>
          {/* The focus comes from the step before into another group: a screen reader says which. */}
          <div key={stepId} role="group" aria-labelledby="step-title">
            {loading ? <ListSkeleton rows={4} /> : <Content form={form} goTo={goTo} />}
          </div>
          {create.isError && <SubmitError error={create.error} form={form} onAgain={() => create.reset()} />}
          <div className={classes.actions}>
            {previous && (
              <Button key="back" variant="default" onClick={() => goTo(previous.id)}>
                {t.back}
              </Button>
            )}
            {next ? (
              <Button key="next" type="submit" disabled={loading}>
                {t.next}
              </Button>
            ) : (
              <PayButton key="pay" form={form} pending={create.isPending || create.isSuccess} />
            )}
          </div>
        </form>
        <div className={classes.summary}>
          <CostSummary form={form} />
        </div>
      </div>
    </>
  );
}
