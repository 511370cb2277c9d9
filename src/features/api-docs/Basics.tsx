import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { Sentence } from '../../components/Sentence';
import { apiDocs } from '../../i18n/en/api-docs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './api-docs.module.css';

/** What holds for every operation. */
export function Basics({ base }: { base: string }) {
  const { basics, rules, tokens } = useWords(apiDocs);
  const lines: [string, Record<string, ReactNode>][] = [
    [rules.base, { base: <code>{base}</code> }],
    [
      rules.token,
      {
        header: <code>Authorization: Bearer cct_…</code>,
        page: <Link to={paths.apiTokens()}>{tokens}</Link>,
      },
    ],
    [rules.account, { header: <code>X-Account-Id</code> }],
    [rules.again, { header: <code>Idempotency-Key</code> }],
    [rules.version, { header: <code>If-Match</code> }],
    [rules.problem, { type: <code>application/problem+json</code>, field: <code>type</code> }],
  ];
  return (
    <Card title={basics}>
      <ul className={classes.basics}>
        {lines.map(([template, parts]) => (
          <li key={template}>
            <Sentence template={template} parts={parts} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
