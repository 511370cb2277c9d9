import { ApiError } from '../../api/errors';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Explain } from '../../components/Explain';
import { explainContext } from '../../components/explain-context';
import type { VpcConnection } from '../../contract/types';

/** Why an answer was refused, with every cause that the service named. */
export function Refused({ error, request }: { error: unknown; request: VpcConnection }) {
  const violations = error instanceof ApiError ? error.problem.violations : undefined;
  return (
    <div>
      <ErrorNotice error={error} />
      {violations && <Explain check={{ violations, warnings: [] }} context={explainContext(request)} />}
    </div>
  );
}
