import { Link } from 'react-router';
import { components } from '../i18n/en/components';
import { glossary } from '../i18n/en/glossary';
import type { GlossaryTerm } from '../i18n/glossary-term';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';

/** What a word means, and the way to the others. */
export function Meaning({ term }: { term: GlossaryTerm }) {
  const { inGlossary } = useWords(components);
  const { term: name, text } = useWords(glossary).entries[term];
  return (
    <>
      <strong>{name}</strong>
      <span>{text}</span>
      <Link to={paths.glossary(term)}>{inGlossary}</Link>
    </>
  );
}
