import { lazy, memo, type ComponentType, type MemoExoticComponent } from 'react';
import { isMissedCode, loadCode } from '../api/code';

// What a component takes is for those to say who render it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyComponent = ComponentType<any>;
type CodeOf<Name extends string, Part> = () => Promise<Record<Name, Part>>;

/** A component whose code comes when it is first rendered. */
export const part = <Name extends string, Part extends AnyComponent>(load: CodeOf<Name, Part>, name: Name) =>
  lazy(async () => ({ default: (await loadCode(load))[name] }));

/** One that a page does without where its code does not come, as long as nobody wants it. */
export const sparePart = <Name extends string, Props extends object>(
  load: CodeOf<Name, ComponentType<Props>>,
  name: Name,
  isWanted: (props: Props) => boolean = () => false,
) =>
  lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: (await loadCode(load))[name] };
    } catch (error) {
      if (!isMissedCode(error)) throw error;
      reportError(error);
      return {
        default(props) {
          if (isWanted(props)) throw error;
          return null;
        },
      };
    }
  });

/** The `lazy` of a route. Steps of a navigation that do not concern the page do not render it again. */
export function page<Name extends string>(load: CodeOf<Name, ComponentType>, name: Name) {
  /** Asked for by whoever points at a link, and again by whoever follows it. */
  let underWay: Promise<{ Component: MemoExoticComponent<ComponentType> }> | undefined;
  const fetchPage = async () => {
    try {
      const Page: ComponentType = (await loadCode(load))[name];
      return { Component: memo(Page) };
    } finally {
      underWay = undefined;
    }
  };
  return () => (underWay ??= fetchPage());
}
