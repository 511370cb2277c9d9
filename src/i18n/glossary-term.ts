import type { glossary } from './en/glossary';

/** A word that the glossary explains. */
export type GlossaryTerm = keyof (typeof glossary)['en']['entries'];
