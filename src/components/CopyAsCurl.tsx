import { Group } from '@mantine/core';
import { Link } from 'react-router';
import { curl } from '../i18n/en/curl';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import classes from './CopyAsCurl.module.css';
import { CopyText } from './CopyText';
import { Sentence } from './Sentence';

/** A change as a command for a shell, made by `api/useCurl`; closed until somebody wants it. */
export function CopyAsCurl({ command }: { command: string }) {
  const t = useWords(curl);
  return (
    <details className={classes.curl}>
      <summary>{t.title}</summary>
      <p>
        <Sentence
          template={t.needsToken}
          parts={{ token: <code>$TOKEN</code>, page: <Link to={paths.apiTokens()}>{t.tokensPage}</Link> }}
        />
        {import.meta.env.VITE_API_HOST === 'browser' && ` ${t.inBrowser}`}
      </p>
      {/* The box scrolls, so the keyboard has to reach it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <pre className={classes.command} role="region" aria-label={t.command} tabIndex={0}>
        {command}
      </pre>
      <Group justify="flex-end">
        <CopyText size="xs" text={command} label={t.copy} />
      </Group>
    </details>
  );
}
