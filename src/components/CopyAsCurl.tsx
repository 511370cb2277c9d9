import { Group } from '@mantine/core';
import { Link } from 'react-router';
import type { OperationId } from '../contract/operations';
import { curl } from '../i18n/en/curl';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { CodeBlock } from './CodeBlock';
import classes from './CopyAsCurl.module.css';
import { CopyText } from './CopyText';
import { Sentence } from './Sentence';

interface Props {
  of: OperationId;
  /** The call as a command for a shell, made by `api/useCurl` or `api/curl`. */
  command: string;
}
/** What would be asked of the service, for who wants to ask it by a program; closed until somebody does. */
export function CopyAsCurl({ of, command }: Props) {
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
      <CodeBlock label={t.command}>{command}</CodeBlock>
      <Group justify="space-between">
        <Link to={paths.apiDocs(of)}>{t.what}</Link>
        <CopyText size="xs" text={command} label={t.copy} />
      </Group>
    </details>
  );
}
