import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { download } from '../../components/download';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { DownloadIcon } from '../../components/icons';
import { PageHeader } from '../../components/PageHeader';
import { SearchField } from '../../components/SearchField';
import { useUrlFilter } from '../../components/useUrlFilter';
import { apiReference } from '../../contract/api-reference';
import { matchesText } from '../../domain/search-text';
import { apiDocs } from '../../i18n/en/api-docs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './api-docs.module.css';
import { Basics } from './Basics';
import { OperationEntry } from './OperationEntry';
import { TypeEntry } from './TypeEntry';

const TYPES = 'types';
const tagId = (name: string) => `tag-${name.replaceAll(' ', '-')}`;

/** Rendered from the contract itself: nothing here can be said otherwise than the service does it. */
export function ApiDocsPage() {
  const t = useWords(apiDocs);
  const { hash, search } = useLocation();
  const q = useSearchParams()[0].get('q') ?? '';
  const filter = useUrlFilter<'q'>();
  const { tags, schemas, document: openApi } = useMemo(apiReference, []);
  const names = useMemo(() => new Set(schemas.map(({ name }) => name)), [schemas]);
  const at = hash.slice(1);

  useEffect(() => {
    const entry = at === '' ? null : document.getElementById(at);
    entry?.scrollIntoView();
    entry?.querySelector('summary')?.focus({ preventScroll: true });
  }, [at]);

  const shown = tags
    .map((tag) => ({
      ...tag,
      operations: tag.operations.filter(({ id, method, path, problems }) =>
        matchesText(q, [id, method, path, tag.name, t.summary[id], ...problems.map(({ name }) => name)]),
      ),
    }))
    .filter(({ operations }) => operations.length > 0);
  const found = shown.reduce((sum, { operations }) => sum + operations.length, 0);
  const save = () =>
    download('openapi.json', new Blob([JSON.stringify(openApi, null, 2)], { type: 'application/json' }));

  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={
          <>
            <Button component={Link} to={paths.apiTokens()} variant="default">
              {t.tokens}
            </Button>
            <Button variant="default" leftSection={<DownloadIcon size={16} aria-hidden />} onClick={save}>
              {t.download}
            </Button>
          </>
        }
      />
      <Basics base={openApi.servers[0]?.url ?? ''} />
      <FilterBar label={t.title}>
        <SearchField placeholder={t.search} value={q} onSearch={(text) => filter('q', text)} />
      </FilterBar>
      <nav aria-label={t.contents} className={classes.contents}>
        <span role="status">{t.found(found)}</span>
        {shown.map(({ name }) => (
          <Link key={name} to={{ search, hash: tagId(name) }}>
            {name}
          </Link>
        ))}
        {q === '' && <Link to={{ hash: TYPES }}>{t.types}</Link>}
      </nav>
      {found === 0 && (
        <EmptyState
          title={t.nothing}
          text={t.nothingHint}
          action={<Button onClick={() => filter('q', '')}>{t.all}</Button>}
        />
      )}
      {shown.map(({ name, operations }) => (
        <section key={name} aria-labelledby={tagId(name)} className={classes.tag}>
          <h2 id={tagId(name)}>{name}</h2>
          <p>{t.tag[name]}</p>
          {operations.map((operation) => (
            <OperationEntry
              key={operation.id}
              operation={operation}
              names={names}
              asked={operation.id === at}
            />
          ))}
        </section>
      ))}
      {q === '' && (
        <section aria-labelledby={TYPES} className={classes.tag}>
          <h2 id={TYPES}>{t.types}</h2>
          <p>{t.typesText}</p>
          {schemas.map(({ name, type }) => (
            <TypeEntry key={name} {...{ name, type, names }} asked={`type-${name}` === at} />
          ))}
        </section>
      )}
    </>
  );
}
