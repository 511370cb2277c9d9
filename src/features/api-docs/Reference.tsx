import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { SearchField } from '../../components/SearchField';
import { useUrlFilter } from '../../components/useUrlFilter';
import { apiReference, type OpenApiDocument } from '../../contract/api-reference';
import { matchesText } from '../../domain/search-text';
import { apiDocs } from '../../i18n/en/api-docs';
import { useWords } from '../../i18n/Language';
import classes from './api-docs.module.css';
import { Basics } from './Basics';
import { OperationEntry } from './OperationEntry';
import { TypeEntry } from './TypeEntry';
import { wordOf } from './word-of';

const TYPES = 'types';
const tagId = (name: string) => `tag-${name.replaceAll(' ', '-')}`;

/** Every operation by its group, and the types that they are made of; the URL names the one to begin with. */
export function Reference({ document: openApi }: { document: OpenApiDocument }) {
  const t = useWords(apiDocs);
  const { hash, search } = useLocation();
  const q = useSearchParams()[0].get('q') ?? '';
  const filter = useUrlFilter<'q'>();
  const { base, tags, types } = useMemo(() => apiReference(openApi), [openApi]);
  const names = useMemo(() => new Set(types.map(({ name }) => name)), [types]);
  const at = hash.slice(1);

  useEffect(() => {
    const entry = at === '' ? null : document.getElementById(at);
    entry?.scrollIntoView();
    entry?.querySelector('summary')?.focus({ preventScroll: true });
  }, [at]);

  const tagName = (name: string) => wordOf(t.tagName, name) ?? name;
  const shown = tags
    .map((tag) => ({
      ...tag,
      operations: tag.operations.filter(({ id, method, path, summary, problems }) =>
        matchesText(q, [
          ...[id, method, path, tag.name, tagName(tag.name), summary, wordOf(t.summary, id)],
          ...problems.map(({ name }) => name),
        ]),
      ),
    }))
    .filter(({ operations }) => operations.length > 0);
  const found = shown.reduce((sum, { operations }) => sum + operations.length, 0);

  return (
    <>
      <Basics base={base} />
      <div className={classes.search}>
        <FilterBar label={t.filter}>
          <SearchField placeholder={t.search} value={q} onSearch={(text) => filter('q', text)} />
        </FilterBar>
      </div>
      <nav aria-label={t.contents} className={classes.contents}>
        <span role="status">{t.found(found)}</span>
        {shown.map(({ name }) => (
          <Link key={name} to={{ search, hash: tagId(name) }}>
            {tagName(name)}
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
      {shown.map(({ name, description, operations }) => (
        <section key={name} aria-labelledby={tagId(name)} className={classes.tag}>
          <h2 id={tagId(name)}>{tagName(name)}</h2>
          <p>{wordOf(t.tag, name) ?? description}</p>
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
          {types.map(({ name, type }) => (
            <TypeEntry key={name} {...{ name, type, names }} asked={`type-${name}` === at} />
          ))}
        </section>
      )}
    </>
  );
}
