import { Button } from '@mantine/core';
import { ApiError, ContractError, NetworkError } from '../api/errors';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { Notice } from './Notice';

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
    if (problemName === 'rate-limited' && retryAfterSeconds !== undefined) {
      return { ...said, next: t.waitSeconds(retryAfterSeconds) };
    }
    if (problemName === 'forbidden' && problem.permission !== undefined) {
      return { ...said, next: t.reason[`permission-${problem.permission}`] };
    }
    return said;
  };
}

export function ErrorNotice({ error, onRetry, title }: Props) {
  const t = useWords(components);
  const { what, next } = useErrorText()(error);
  return (
    <Notice
      tone="bad"
      role="alert"
      title={title ?? what}
      actions={
        onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t.retry}
          </Button>
        )
      }
    >
      {title === undefined ? next : `${what} ${next}`}
    </Notice>
  );
}
