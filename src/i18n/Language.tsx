import { createContext, use, useState, type ReactNode } from 'react';
import type { Dictionary } from './dictionary';
import type { Namespace, Words } from './words';

export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'cross-connect.language';

export const loadDictionary = async (language: Language): Promise<Dictionary | undefined> =>
  language === 'en' ? undefined : (await import('./vi/dictionary')).vietnamese;

/** The language chosen before in this browser, else the browser's own. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'en' || kept === 'vi') return kept;
  return navigator.language.startsWith('vi') ? 'vi' : 'en';
}

interface Spoken {
  language: Language;
  /** Absent in English, which travels with the code. */
  dictionary: Dictionary | undefined;
  setLanguage(language: Language): Promise<void>;
}
const LanguageContext = createContext<Spoken | undefined>(undefined);

interface Props {
  initial: { language: Language; dictionary: Dictionary | undefined };
  children: ReactNode;
}
export function LanguageProvider({ initial, children }: Props) {
  const [spoken, setSpoken] = useState(initial);
  const setLanguage = async (language: Language) => {
    const dictionary = await loadDictionary(language);
    localStorage.setItem(KEY, language);
    document.documentElement.lang = language;
    setSpoken({ language, dictionary });
  };
  return <LanguageContext value={{ ...spoken, setLanguage }}>{children}</LanguageContext>;
}

export function useLanguage(): Spoken {
  const spoken = use(LanguageContext);
  if (spoken === undefined) throw new Error('LanguageProvider is missing');
  return spoken;
}

/** The words of a namespace in the reader's language: `const t = useWords(requests)`. */
export function useWords<Name extends keyof Dictionary, T>(namespace: Namespace<Name, T>): Words<T> {
  const { dictionary } = useLanguage();
  return (dictionary === undefined ? namespace.en : dictionary[namespace.name]) as Words<T>;
}
