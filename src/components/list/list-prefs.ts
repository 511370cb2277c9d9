import { PAGE_SIZES, USUAL_PAGE_SIZE } from './list-view';

/** How somebody likes a list: kept in this browser, per person. */
export interface ListPrefs {
  /** Columns that were put away. */
  hidden: readonly string[];
  /** Columns in the order they were put in; those that are not named follow. */
  order: readonly string[];
  pageSize: number;
}
export const USUAL_PREFS: ListPrefs = { hidden: [], order: [], pageSize: USUAL_PAGE_SIZE };

const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** Whatever the text is, something that can be used. */
export function readPrefs(text: string | null): ListPrefs {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Record<keyof ListPrefs, unknown>>;
    return {
      hidden: texts(kept.hidden),
      order: texts(kept.order),
      pageSize: PAGE_SIZES.find((size) => size === kept.pageSize) ?? USUAL_PAGE_SIZE,
    };
  } catch {
    return USUAL_PREFS;
  }
}

interface Arrangeable {
  id: string;
  hideable?: boolean;
}
/** All columns in somebody's order. One that cannot be put away stays where it is: at the front. */
export function inOrder<C extends Arrangeable>(columns: readonly C[], order: readonly string[]): C[] {
  const rank = ({ id, hideable }: C) => {
    if (hideable === false) return -1;
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

/** The columns to show. */
export const arranged = <C extends Arrangeable>(columns: readonly C[], prefs: ListPrefs): C[] =>
  inOrder(columns, prefs.order).filter(
    ({ id, hideable }) => hideable === false || !prefs.hidden.includes(id),
  );
