import type { LucideIcon } from 'lucide-react';
import type { ShortcutId } from '../../components/shortcuts';

export const GROUPS = [
  'address',
  'here',
  'recent',
  'crossConnects',
  'vpcs',
  'connections',
  'create',
  'pages',
  'settings',
] as const;
export type Group = (typeof GROUPS)[number];

/** A line of the palette: somewhere to go, or something to do. */
export interface Entry {
  /** Unlike that of every other entry. */
  key: string;
  group: Group;
  icon: LucideIcon;
  label: string;
  /** Beside the label, quieter. */
  detail?: string | undefined;
  /** Other names it is looked for by: the id of an object, the English name of a page. */
  also?: readonly string[];
  /** The service has found it, by whatever: it is shown, how little its label may resemble the query. */
  found?: boolean;
  /** It has the very address that is looked for: it comes first, whatever its label. */
  exact?: boolean;
  shortcut?: ShortcutId;
  /** Why it cannot be done now. */
  unavailable?: string | undefined;
  /** Where it leads, or what it does. */
  go: string | (() => void);
  /** The palette stays open, and says what came of it. */
  stays?: boolean;
}
