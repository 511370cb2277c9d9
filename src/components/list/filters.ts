import type { AnyView } from './list-view';

/** A filter with the values to choose from. */
export interface Facet {
  /** Its name in the URL. */
  name: string;
  label: string;
  options: readonly { value: string; label: string; group?: string }[];
  /** One value at most. */
  single?: boolean;
}
/** Filters that are often asked for together, by one press. */
export interface Preset {
  label: string;
  filters: AnyView['filters'];
}

const same = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((value) => b.includes(value));

export const isPreset = ({ filters }: Preset, view: Pick<AnyView, 'filters'>) =>
  Object.keys(view.filters).every((name) => same(filters[name], view.filters[name]));

/** All filters of a list, each without a value, but for those that are given. */
export const onlyFilters = (view: Pick<AnyView, 'filters'>, given: AnyView['filters'] = {}) => ({
  ...Object.fromEntries(Object.keys(view.filters).map((name) => [name, []])),
  ...given,
});

/** With a value of a filter, or without it. */
export function withValue(
  { filters }: Pick<AnyView, 'filters'>,
  { name, single }: Pick<Facet, 'name' | 'single'>,
  value: string,
  on: boolean,
): AnyView['filters'] {
  const others = single ? [] : (filters[name] ?? []).filter((each) => each !== value);
  return { ...filters, [name]: on ? [...others, value] : others };
}
