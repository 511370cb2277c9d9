import { Link, useLocation } from 'react-router';
import { curlOf } from '../../api/curl';
import { CodeBlock } from '../../components/CodeBlock';
import { CopyText } from '../../components/CopyText';
import text from '../../components/text.module.css';
import type { DescribedOperation } from '../../contract/api-reference';
import { operations, type Input, type OperationId } from '../../contract/operations';
import { rolesWith } from '../../domain/permissions';
import { apiDocs } from '../../i18n/en/api-docs';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './api-docs.module.css';
import { Code, TypeText } from './Code';
import { Entry } from './Entry';
import { wordOf } from './word-of';

const isKnown = (id: string): id is OperationId => id in operations;

interface Props {
  operation: DescribedOperation;
  names: ReadonlySet<string>;
  asked: boolean;
}

export function OperationEntry({ operation, names, asked }: Props) {
  const t = useWords(apiDocs);
  const { id, method, path } = operation;
  return (
    <Entry
      id={id}
      asked={asked}
      summary={
        <>
          <code className={classes.method} data-method={method}>
            {method}
          </code>
          <code className={classes.path}>{path}</code>
          <span>{wordOf(t.summary, id) ?? operation.summary}</span>
        </>
      }
    >
      {() => <Described operation={operation} names={names} />}
    </Entry>
  );
}

function Described({ operation, names }: Omit<Props, 'asked'>) {
  const t = useWords(apiDocs);
  const { role, problem } = useWords(components);
  const format = useFormat();
  const { id, permission, parameters, body, answer, problems, example } = operation;
  const command = isKnown(id)
    ? curlOf(id, example as Input<OperationId>, { origin: window.location.origin })
    : undefined;
  return (
    <>
      <p>
        <Link to={{ search: useLocation().search, hash: id }} aria-label={t.linkTo(id)}>
          <code>{id}</code>
        </Link>
        {' · '}
        {t.permission}: {wordOf(t.permissions, permission) ?? permission}.{' '}
        {t.roles(format.list(rolesWith(permission).map((each) => role[each])))}
      </p>
      <h3>{t.parameters}</h3>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={text.visuallyHidden}>{t.codeOf(t.parameters, id)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.type}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row">
                  <code>{parameter.name}</code>
                </th>
                <td>
                  {t.places[parameter.in]}
                  {parameter.required && `, ${t.required}`}
                </td>
                <td>
                  <code>
                    <TypeText names={names}>{parameter.type}</TypeText>
                  </code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body !== undefined && (
        <>
          <h3>{t.body}</h3>
          <Code label={t.codeOf(t.body, id)} names={names}>
            {body}
          </Code>
        </>
      )}
      <h3>{t.answer(answer.status)}</h3>
      {answer.isStream && <p>{t.stream}</p>}
      {answer.type === undefined ? (
        <p>{t.noAnswer}</p>
      ) : (
        <Code label={t.codeOf(t.answer(answer.status), id)} names={names}>
          {answer.type}
        </Code>
      )}
      {command !== undefined && (
        <>
          <h3>{t.example}</h3>
          <CodeBlock label={t.codeOf(t.example, id)}>{command}</CodeBlock>
          <CopyText size="xs" text={command} label={t.copy} />
        </>
      )}
      <h3>{t.problems}</h3>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={text.visuallyHidden}>{t.codeOf(t.problems, id)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.status}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ name, status, title }) => (
              <tr key={name}>
                <td>{status}</td>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{wordOf(problem, name)?.what ?? title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
