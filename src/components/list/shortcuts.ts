import type { listTools } from '../../i18n/en/list-tools';

type Said = Exclude<keyof (typeof listTools)['en']['shortcuts'], 'title'>;

/** The keys that lists and tables listen to, for whoever tells about them; the words are in `listTools.shortcuts`. */
export const LIST_SHORTCUTS: readonly { keys: readonly string[]; does: Said }[] = [
  { keys: ['/'], does: 'search' },
  { keys: ['↓'], does: 'enter' },
  { keys: ['↑', '↓', '←', '→'], does: 'move' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['PageUp', 'PageDown'], does: 'pages' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Space'], does: 'tick' },
  { keys: ['Shift+Space'], does: 'range' },
  { keys: ['Ctrl+C'], does: 'copy' },
];
