import { ApiError, isProblem } from '../../api/errors';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { CopyText } from '../../components/CopyText';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Explain } from '../../components/Explain';
import { explainContext } from '../../components/explain-context';
import { Notice } from '../../components/Notice';
import { Sentence } from '../../components/Sentence';
import { TimeAgo } from '../../components/TimeAgo';
import type { VpcConnection } from '../../contract/types';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { isPending } from './request';
import classes from './requests.module.css';

export interface Refusal {
  error: unknown;
  /** What went with it and was not sent: a reason, a message. */
  typed?: string | undefined;
}
interface Props {
  refusal: Refusal;
  request: VpcConnection;
}

/** Why an answer was refused, with every cause that the service named; or who answered first, and how. */
export function Refused({ refusal: { error, typed }, request }: Props) {
  // Until it has been read again, it is not known what became of it.
  if (isProblem(error, 'wrong-state') && !isPending(request))
    return <Overtaken request={request} typed={typed} />;
  const violations = error instanceof ApiError ? error.problem.violations : undefined;
  return (
    <div>
      <ErrorNotice error={error} />
      {violations && <Explain check={{ violations, warnings: [] }} context={explainContext(request)} />}
    </div>
  );
}

function Overtaken({ request, typed }: { request: VpcConnection; typed: string | undefined }) {
  const { overtaken: t } = useWords(requests);
  const { status, decidedBy, decidedAt } = request;
  return (
    <Notice
      tone="wait"
      role="alert"
      title={t.title}
      {...(typed && { actions: <CopyText size="xs" text={typed} label={t.copy} /> })}
    >
      {decidedBy && decidedAt ? (
        <Sentence
          template={t.by}
          parts={{ who: <strong>{decidedBy.name}</strong>, when: <TimeAgo at={decidedAt} /> }}
        />
      ) : (
        t.alone
      )}{' '}
      <ConnectionStatusBadge status={status} />
      {typed && (
        <>
          <p>{t.typed}</p>
          <blockquote className={classes.said}>{typed}</blockquote>
        </>
      )}
    </Notice>
  );
}
