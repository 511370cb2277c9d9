import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { SignInError } from '../api/oidc/failure';
import type { TokenSource } from '../api/session';
import { ErrorNotice } from '../components/ErrorNotice';
import { Notice } from '../components/Notice';
import { signIn } from '../i18n/en/sign-in';
import { useWords } from '../i18n/Language';
import classes from './SignInPage.module.css';

interface Props {
  source: TokenSource;
  returnTo: string;
  /** Somebody was on the way to a page, or in the middle of one: nothing has to be pressed. */
  atOnce: boolean;
}

/** Leads to the provider's page; says why, when nobody could be signed in there. */
export function ProviderSignIn({ source, returnTo, atOnce }: Props) {
  const t = useWords(signIn);
  const [failure, setFailure] = useState(source.failure);
  const [leaving, setLeaving] = useState(atOnce && failure === undefined);
  const left = useRef(false);

  useEffect(() => {
    if (!leaving || left.current) return;
    left.current = true;
    source.signIn(returnTo).catch((error: unknown) => {
      left.current = false;
      setLeaving(false);
      setFailure(error);
    });
  }, [leaving, returnTo, source]);

  const start = () => {
    setFailure(undefined);
    setLeaving(true);
  };
  return (
    <>
      {failure === undefined ? (
        <p className={classes.lead} role="status">
          {leaving ? t.leaving : t.signedOut}
        </p>
      ) : failure instanceof SignInError ? (
        <Notice tone="bad" role="alert" title={t.faults[failure.fault].what}>
          <p>{t.faults[failure.fault].next}</p>
          <p className={classes.detail}>{failure.message}</p>
        </Notice>
      ) : (
        <ErrorNotice error={failure} />
      )}
      <Button mt="md" onClick={start} loading={leaving}>
        {failure === undefined ? t.title : t.again}
      </Button>
    </>
  );
}
