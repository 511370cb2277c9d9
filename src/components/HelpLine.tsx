import { components } from '../i18n/en/components';
import type { GlossaryTerm } from '../i18n/glossary-term';
import { useWords } from '../i18n/Language';
import classes from './WhatIs.module.css';
import { WhatIs } from './WhatIs';

/** Several words of a form, explained below it. */
export function HelpLine({ terms }: { terms: Partial<Record<GlossaryTerm, string>> }) {
  const t = useWords(components);
  return (
    <div className={classes.line}>
      <span>{t.whatIsHere}</span>
      {(Object.entries(terms) as [GlossaryTerm, string][]).map(([term, name]) => (
        <WhatIs key={term} term={term} name={name} withName />
      ))}
    </div>
  );
}
