/** A view under a name of somebody's own. */
export interface SavedView {
  name: string;
  /** As the URL says it, without the page. */
  search: string;
}
export const VIEW_NAME_MAX = 50;

export function readViews(text: string | null): SavedView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((each: Partial<SavedView> | null) =>
      typeof each?.name === 'string' && typeof each.search === 'string'
        ? [{ name: each.name, search: each.search }]
        : [],
    );
  } catch {
    return [];
  }
}

/** A name that is there already takes the new view. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name));
