import { fold, wordsOf } from '../../domain/search-text';
import { GROUPS, type Entry, type Group } from './entry';

/** How well a word fits, the best first: how the label begins, a word of it, inside of it, another name or id, none of these. */
const FIT = { prefix: 5, word: 4, inside: 3, also: 2, found: 1, none: 0 } as const;

const startsWord = (text: string, at: number) => at > 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function fitOf(word: string, label: string, also: readonly string[]): number {
  if (label.startsWith(word)) return FIT.prefix;
  for (let at = label.indexOf(word); at >= 0; at = label.indexOf(word, at + 1))
    if (startsWord(label, at)) return FIT.word;
  if (label.includes(word)) return FIT.inside;
  return also.some((each) => each.includes(word)) ? FIT.also : FIT.none;
}

const EXACT = 1_000;

type Ranked = Pick<Entry, 'label' | 'detail' | 'also' | 'found' | 'exact'>;

/** 0 where some word of the query fits nothing; the query as a whole counts before its words. */
export function scoreOf({ label, detail, also = [], found, exact }: Ranked, query: string): number {
  if (exact === true && found === true) return EXACT;
  const words = wordsOf(query);
  const text = fold(label);
  const others = [...also, ...(detail === undefined ? [] : [detail])].map(fold);
  const fits = words.map((word) => fitOf(word, text, others));
  if (fits.includes(FIT.none)) return found === true ? FIT.found : 0;
  const whole = fitOf(words.join(' '), text, others);
  return whole * 100 + fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

const SHOWN_OF_A_GROUP = 7;

export interface Section {
  group: Group;
  entries: Entry[];
}

/** Without a query everything, in the order of the groups; with one what fits, the group with the best first. */
export function sectionsOf(entries: readonly Entry[], query: string): Section[] {
  const asked = wordsOf(query).length > 0;
  const scored = entries
    .map((entry) => ({ entry, score: asked ? scoreOf(entry, query) : 1 }))
    .filter(({ score }) => score > 0);
  return GROUPS.flatMap((group) => {
    const own = scored.filter(({ entry }) => entry.group === group);
    if (own.length === 0) return [];
    const best = asked ? own.toSorted((a, b) => b.score - a.score).slice(0, SHOWN_OF_A_GROUP) : own;
    return [{ group, entries: best.map(({ entry }) => entry), score: best[0]?.score ?? 0 }];
  }).toSorted((a, b) => (asked ? b.score - a.score : 0));
}
