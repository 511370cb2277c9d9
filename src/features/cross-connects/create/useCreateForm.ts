import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../api/errors';
import { apiQuery } from '../../../api/query';
import { useCurrentRegion } from '../../../components/useCurrentRegion';
import { useDraft } from '../../../components/useDraft';
import { useFieldRule } from '../../../components/useFieldRule';
import type { FieldRule } from '../../../contract/fields';
import { quoteCreate } from '../../../domain/pricing';
import { newDraft, withDefaults, type Draft, type Field, type Values } from './draft';
import { STEP_RULES, type StepId } from './step-rules';
import { useSuggestedName } from './useSuggestedName';
import type { Errors } from './validate';

/** What the service refused, with the value that it refused: another value is not refused. */
type Refused = Partial<Record<Field, { rule: FieldRule; value: unknown }>>;

/** The one form behind all steps: values, what is wrong with them, and what they cost. */
export function useCreateForm() {
  const [draft, change, clear] = useDraft<Draft>('create-cross-connect', newDraft);
  const [currentRegionId] = useCurrentRegion();
  const regions = useQuery(apiQuery('listRegions', {}));
  const chosenSoFar = withDefaults(draft, regions.data?.items ?? [], currentRegionId);
  const suggestedName = useSuggestedName(chosenSoFar);
  const values: Values = { ...chosenSoFar, name: draft.name ?? suggestedName };
  const { requesterRegionId, accepterRegionId } = values;
  const packages = useQuery({
    ...apiQuery('listPackages', { query: { requesterRegionId, accepterRegionId } }),
    enabled: requesterRegionId !== '' && accepterRegionId !== '' && requesterRegionId !== accepterRegionId,
  });
  const balance = useQuery(apiQuery('getBalance', {}));
  const offered = (packages.data?.items ?? []).toSorted((a, b) => a.bandwidthMbps - b.bandwidthMbps);
  const chosen = offered.find(({ id }) => id === values.packageId);

  const [touched, setTouched] = useState<ReadonlySet<Field>>(new Set());
  const [refused, setRefused] = useState<Refused>({});
  const sayRule = useFieldRule();

  const errorsOf = (step: StepId): Errors => {
    const { fields, validate } = STEP_RULES[step];
    const byService = fields.flatMap((field) => {
      const found = refused[field];
      return found !== undefined && found.value === values[field] ? [[field, found.rule] as const] : [];
    });
    return { ...Object.fromEntries(byService), ...validate(values, { packages: offered }) };
  };
  const touch = (...fields: Field[]) => setTouched((before) => new Set([...before, ...fields]));

  return {
    values,
    /** Nobody has typed a name. */
    nameIsSuggested: draft.name === undefined,
    idempotencyKey: draft.idempotencyKey,
    regions,
    packages,
    offered,
    chosen,
    quote: chosen && quoteCreate({ package: chosen, termMonths: values.termMonths }),
    balance,
    errorsOf,
    touch,
    /** The sentence at a field, once somebody has left it or tried to go on. */
    errorAt: (step: StepId, field: Field) => {
      const rule = errorsOf(step)[field];
      return rule !== undefined && touched.has(field) ? sayRule(rule) : undefined;
    },
    set: (next: Partial<Draft>) => change((before) => ({ ...before, ...next })),
    /** What is sent under a key stays what it is: nothing of it is a suggestion or a default any more. */
    settle: () => change((before) => ({ ...before, ...values })),
    /** Keeps what the service says of single fields; false when it said nothing of any. */
    refuse: (error: unknown): boolean => {
      const found = (error instanceof ApiError ? (error.problem.errors ?? []) : []).filter(
        ({ path }) => path in values,
      );
      const fields = found.map(({ path, rule }) => ({ field: path as Field, rule }));
      setRefused(
        Object.fromEntries(fields.map(({ field, rule }) => [field, { rule, value: values[field] }])),
      );
      touch(...fields.map(({ field }) => field));
      return fields.length > 0;
    },
    renewKey: () => change((before) => ({ ...before, idempotencyKey: crypto.randomUUID() })),
    startOver: () => {
      change(newDraft());
      setTouched(new Set());
    },
    clear,
  };
}
export type CreateForm = ReturnType<typeof useCreateForm>;
