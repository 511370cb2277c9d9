import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { ApiError, isProblem } from '../../../api/errors';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Notice } from '../../../components/Notice';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import type { CreateForm } from './useCreateForm';

interface Props {
  error: unknown;
  form: CreateForm;
  /** Forgets the error, for another try. */
  onAgain: () => void;
}
/** What went wrong with paying. What belongs to a field stands there, not here. */
export function SubmitError({ error, form, onAgain }: Props) {
  const { sentBefore: t } = useWords(createCrossConnect);
  if (isProblem(error, 'idempotency-conflict')) {
    return (
      <Notice
        tone="wait"
        role="alert"
        title={t.title}
        actions={
          <>
            <Button component={Link} to={paths.crossConnects()} size="xs" variant="default">
              {t.look}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                form.renewKey();
                onAgain();
              }}
            >
              {t.another}
            </Button>
          </>
        }
      >
        {t.text}
      </Notice>
    );
  }
  if (error instanceof ApiError && error.problem.errors?.some(({ path }) => path in form.values)) return null;
  return <ErrorNotice error={error} />;
}
