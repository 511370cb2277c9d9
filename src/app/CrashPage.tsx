import { Button, Group } from '@mantine/core';
import { useEffect } from 'react';
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router';
import { isMissedCode } from '../api/code';
import { CopyText } from '../components/CopyText';
import { PageHeader } from '../components/PageHeader';
import { useOnline } from '../components/useOnline';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import classes from './CrashPage.module.css';

const textOf = (error: unknown) =>
  error instanceof Error
    ? (error.stack ?? error.message)
    : isRouteErrorResponse(error)
      ? `${error.status} ${error.statusText}`
      : String(error);

/** An error that nobody expected: what happened, a way back, and a report to copy. */
export function CrashPage() {
  const { crash: t, outdated } = useWords(shell);
  const error = useRouteError();
  const { pathname } = useLocation();
  const missed = isMissedCode(error);
  const online = useOnline();
  useEffect(() => {
    if (!missed) return;
    const reload = () => window.location.reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, [missed]);
  const report = `${new Date().toISOString()} ${pathname}\n${textOf(error)}`;
  return (
    <>
      <PageHeader
        title={missed ? outdated.title : t.title}
        purpose={missed ? (online ? outdated.text : outdated.offline) : t.text}
      />
      <Group gap="xs" mb="lg">
        <Button onClick={() => window.location.reload()}>{missed ? outdated.reload : t.reload}</Button>
        {/* What was missed once stays missed for as long as this document lives. */}
        <Button component={Link} to={paths.overview()} reloadDocument={missed} variant="default">
          {t.home}
        </Button>
        <CopyText text={report} label={t.copy} />
      </Group>
      <details className={classes.report}>
        <summary>{t.report}</summary>
        {/* The report scrolls, so the keyboard has to reach it. */}
        {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
        <pre aria-label={t.report} tabIndex={0}>
          {report}
        </pre>
      </details>
    </>
  );
}

/** The same where nothing of the shell stands around it. */
export function RootCrashPage() {
  return (
    <main className={classes.page}>
      <CrashPage />
    </main>
  );
}
