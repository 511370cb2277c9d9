import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router';
import { PageHeader } from '../components/PageHeader';
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
  const { crash: t } = useWords(shell);
  const error = useRouteError();
  const { pathname } = useLocation();
  const [copied, setCopied] = useState(false);
  const report = `${pathname}\n${textOf(error)}`;
  return (
    <div className={classes.page}>
      <PageHeader title={t.title} purpose={t.text} />
      <Group gap="xs" mb="md">
        <Button component={Link} to={paths.overview()}>
          {t.home}
        </Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
        <Button
          variant="default"
          onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
        >
          {copied ? t.copied : t.copy}
        </Button>
      </Group>
      {/* The report scrolls, so the keyboard has to reach it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <pre className={classes.report} aria-label={t.report} tabIndex={0}>
        {report}
      </pre>
    </div>
  );
}
