import type * as z from 'zod/mini';

export const PAGE_SIZES = [20, 50, 100, 500, 1000] as const;
export const USUAL_PAGE_SIZE = PAGE_SIZES[0];

export type Filters = Readonly<Record<string, z.ZodMiniType<string>>>;

/** What a list can be asked for. */
export interface ListSpec<F extends Filters = Filters, Sort extends string = string> {
  /** Under this name a person's columns, page size and saved views are kept. */
  name: string;
  /** Several values of one filter are either of them. */
  filters: F;
  sort: z.ZodMiniType<Sort>;
  /** The sort that stays out of the URL. */
  usualSort: Sort;
}

/** What a list shows, as the URL says it. */
export interface ListView<F extends Filters = Filters, Sort extends string = string> {
  q: string;
  filters: { readonly [Name in keyof F]: readonly z.output<F[Name]>[] };
  sort: Sort;
  page: number;
  pageSize: number;
}
export type ViewOf<Spec> = Spec extends ListSpec<infer F, infer Sort> ? ListView<F, Sort> : never;
/** As much of it as does not depend on the list. */
export type AnyView = Omit<ListView, 'filters'> & { filters: Readonly<Record<string, readonly string[]>> };

export const defineList = <F extends Filters, Sort extends string>(spec: ListSpec<F, Sort>) => spec;

/** A value that makes no sense is as good as none. */
export function readView<F extends Filters, Sort extends string>(
  { filters, sort, usualSort }: ListSpec<F, Sort>,
  search: URLSearchParams,
  usualPageSize: number = USUAL_PAGE_SIZE,
): ListView<F, Sort> {
  const pageSize = Number(search.get('pageSize'));
  const chosen = Object.entries(filters).map(([name, value]) => [
    name,
    [...new Set(search.getAll(name))].filter((text) => value.safeParse(text).success),
  ]);
  return {
    q: (search.get('q') ?? '').slice(0, 200),
    filters: Object.fromEntries(chosen) as ListView<F, Sort>['filters'],
    sort: sort.safeParse(search.get('sort')).data ?? usualSort,
    page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
    pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? usualPageSize,
  };
}

/** The URL of a view; what is as usual stays out of it, what is of others stays in it. */
export function writeView(
  { filters, usualSort }: Pick<ListSpec, 'filters' | 'usualSort'>,
  view: AnyView,
  others = new URLSearchParams(),
): URLSearchParams {
  const search = new URLSearchParams(others);
  for (const name of ['q', ...Object.keys(filters), 'sort', 'page', 'pageSize']) search.delete(name);
  if (view.q !== '') search.set('q', view.q);
  for (const [name, values] of Object.entries(view.filters))
    for (const value of values) search.append(name, value);
  if (view.sort !== usualSort) search.set('sort', view.sort);
  if (view.page > 1) search.set('page', String(view.page));
  if (view.pageSize !== USUAL_PAGE_SIZE) search.set('pageSize', String(view.pageSize));
  return search;
}

export const isFiltered = ({ q, filters }: Pick<AnyView, 'q' | 'filters'>) =>
  q !== '' || Object.values(filters).some((values) => values.length > 0);

/** Filters of a query to the API: those that nothing was chosen for are left out. */
export const given = <T extends Readonly<Record<string, readonly unknown[]>>>(filters: T) =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)) as {
    -readonly [Name in keyof T]?: T[Name][number][];
  };
