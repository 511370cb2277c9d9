import { useCallback, useMemo } from 'react';
import { readPlan, writePlan, type Plan } from '../../domain/what-if';
import { useUrlSearch } from '../useUrlSearch';

/** The plan is in the URL, so that a link shares it; whatever else is there stays. */
export function usePlan(): { plan: Plan; setPlan: (edit: (plan: Plan) => Plan) => void } {
  const [search, setSearch] = useUrlSearch();
  const asked = search.getAll('plan').join('\n');
  const plan = useMemo(() => readPlan(asked.split('\n')), [asked]);
  const setPlan = useCallback(
    (edit: (plan: Plan) => Plan) =>
      setSearch(
        (last) => {
          const next = edit(readPlan(last.getAll('plan')));
          last.delete('plan');
          for (const text of writePlan(next)) last.append('plan', text);
          return last;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return { plan, setPlan };
}
