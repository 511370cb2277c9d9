import { Button, Group } from '@mantine/core';
import { ApiError } from '../api/errors';
import { session } from '../api/session';
import { useErrorText } from '../components/ErrorNotice';
import { Notice } from '../components/Notice';
import { PageHeader } from '../components/PageHeader';
import { UNKNOWN_BECAUSE } from '../contract/problems';
import { signIn } from '../i18n/en/sign-in';
import { useWords } from '../i18n/Language';
import classes from './SignInPage.module.css';

/** For somebody who has signed in, and may see nothing here: unknown, or no member of the account (any more). */
export function NobodyPage({ error }: { error: unknown }) {
  const t = useWords(signIn);
  const { what, next } = useErrorText()(error);
  const { reason, email } = error instanceof ApiError ? error.problem : {};
  const because = UNKNOWN_BECAUSE.find((each) => each === reason);
  const present = session.get();
  const signOut = () => {
    if (session.source === undefined) session.forget();
    else void session.source.signOut();
  };
  return (
    <main className={classes.page}>
      <PageHeader title={t.nobody.title} />
      <Notice tone="wait" title={because === undefined ? t.nobody.noMember : what}>
        <p>{because === undefined ? t.nobody.noMemberText : t.nobody.because[because]}</p>
        {because !== undefined && <p>{next}</p>}
        {email !== undefined && <p className={classes.detail}>{t.nobody.signedInAs(email)}</p>}
      </Notice>
      <Group mt="md" gap="sm">
        <Button onClick={signOut}>{t.nobody.other}</Button>
        {because === undefined && present?.accountId !== undefined && (
          <Button variant="default" onClick={() => session.set({ ...present, accountId: undefined })}>
            {t.nobody.firstAccount}
          </Button>
        )}
      </Group>
    </main>
  );
}
