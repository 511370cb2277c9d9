import { Button } from '@mantine/core';
import { ApiError, ContractError, NetworkError } from '../api/errors';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { CopyText } from './CopyText';
import { Notice } from './Notice';
import text from './text.module.css';

interface Props {
  error: unknown;
  onRetry?: (() => void) | undefined;
  title?: string;
}

/** Any thrown error in the reader's language: what happened, why, and what to do next. */
export function useErrorText(): (error: unknown) => { what: string; next: string } {
  const t = useWords(components);
  const format = useFormat();
  return (error) => {
    if (error instanceof NetworkError) return t.error.network;
    if (error instanceof ContractError) return t.error.contract;
    if (!(error instanceof ApiError) || error.problemName === undefined) return t.error.unknown;
    const { problem, problemName, retryAfterSeconds } = error;
    const said = t.problem[problemName];
    if (
      problemName === 'insufficient-balance' &&
      problem.requiredVnd !== undefined &&
      problem.balanceVnd !== undefined
    ) {
      return { ...said, next: t.missingMoney(format.vnd(problem.requiredVnd - problem.balanceVnd)) };
    }
    if (retryAfterSeconds !== undefined) {
      return { ...said, next: t.waitSeconds(retryAfterSeconds) };
    }
    if (problemName === 'forbidden' && problem.permission !== undefined) {
      return { ...said, next: t.reason[`permission-${problem.permission}`] };
    }
    return said;
  };
}

/** By which whoever runs the service finds what went wrong; only of what is the service's own fault. */
const requestIdOf = (error: unknown) =>
  error instanceof ApiError && error.problem.status >= 500
    ? /^\/requests\/(.+)$/.exec(error.problem.instance ?? '')?.[1]
    : undefined;

export function ErrorNotice({ error, onRetry, title }: Props) {
  const t = useWords(components);
  const { what, next } = useErrorText()(error);
  const requestId = requestIdOf(error);
  return (
    <Notice
      tone="bad"
      role="alert"
      title={title ?? what}
      actions={
        (onRetry || requestId !== undefined) && (
          <>
            {onRetry && (
              <Button size="xs" variant="default" onClick={onRetry}>
                {t.retry}
              </Button>
            )}
            {requestId !== undefined && <CopyText size="xs" text={requestId} label={t.copyRequestId} />}
          </>
        )
      }
    >
      {title === undefined ? next : `${what} ${next}`}
      {requestId !== undefined && (
        <p>
          {t.requestId}: <code className={text.mono}>{requestId}</code>
        </p>
      )}
    </Notice>
  );
}
