import { lazy, memo, type ComponentType } from 'react';
import { loadCode } from '../api/code';

// What a component takes is for those to say who render it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyComponent = ComponentType<any>;
type CodeOf<Name extends string, Part> = () => Promise<Record<Name, Part>>;

/** A component whose code comes when it is first rendered. */
export const part = <Name extends string, Part extends AnyComponent>(load: CodeOf<Name, Part>, name: Name) =>
  lazy(async () => ({ default: (await loadCode(load))[name] }));

/** The `lazy` of a route. Steps of a navigation that do not concern the page do not render it again. */
export const page =
  <Name extends string>(load: CodeOf<Name, ComponentType>, name: Name) =>
  async () => ({ Component: memo((await loadCode(load))[name]) });
