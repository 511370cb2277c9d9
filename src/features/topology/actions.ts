import { createContext, type ComponentType } from 'react';

/** What can be done with the objects of the picture. Other features know; the router brings them together. */
export interface TopologyActions {
  readonly Pipe: ComponentType<{ crossConnectId: string }>;
  readonly Link: ComponentType<{ connectionId: string }>;
}
const nothing = () => null;
export const ActionsContext = createContext<TopologyActions>({ Pipe: nothing, Link: nothing });

/** Whether the picture shows a moment that has passed: then there is nothing to be done with it. */
export const PastContext = createContext(false);
