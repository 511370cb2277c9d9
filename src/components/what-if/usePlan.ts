import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readPlan, writePlan, type Plan } from '../../domain/what-if';

/** The plan is in the URL, so that a link shares it; whatever else is there stays. */
export function usePlan(): { plan: Plan; setPlan: (plan: Plan) => void } {
  const [search, setSearch] = useSearchParams();
  const asked = search.getAll('plan').join('\n');
  const plan = useMemo(() => readPlan(asked.split('\n')), [asked]);
  const setPlan = useCallback(
    (next: Plan) =>
      setSearch(
        (before) => {
          const params = new URLSearchParams(before);
          params.delete('plan');
          for (const text of writePlan(next)) params.append('plan', text);
          return params;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return { plan, setPlan };
}
