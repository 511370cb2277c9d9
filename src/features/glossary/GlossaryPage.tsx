import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { LinkIcon } from '../../components/icons';
import { PageHeader } from '../../components/PageHeader';
import { glossary } from '../../i18n/en/glossary';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './glossary.module.css';
import { GROUPS } from './groups';

/** The word that the URL names is brought into sight, after the page has begun at its top. */
function useWordFromUrl() {
  const { hash } = useLocation();
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const word = document.getElementById(hash.slice(1));
      word?.scrollIntoView({ block: 'start' });
      word?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return hash.slice(1);
}

export function GlossaryPage() {
  const t = useWords(glossary);
  const asked = useWordFromUrl();
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, (typeof GROUPS)[keyof typeof GROUPS]][];
  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} />
      <nav aria-label={t.contents} className={classes.contents}>
        <ul>
          {groups.map(([group]) => (
            <li key={group}>
              <Link to={`#${group}`}>{t.groups[group]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(([group, terms]) => (
        <section key={group} aria-labelledby={group} className={classes.group}>
          <h2 id={group} tabIndex={-1}>
            {t.groups[group]}
          </h2>
          <dl>
            {terms.map((term) => (
              <div key={term} data-asked={asked === String(term) || undefined}>
                <dt id={String(term)} tabIndex={-1}>
                  {t.entries[term].term}
                  <Link to={paths.glossary(term)} aria-label={t.linkTo(t.entries[term].term)}>
                    <LinkIcon size={14} aria-hidden />
                  </Link>
                </dt>
                <dd>{t.entries[term].text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
