import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { useMayCreate } from '../../api/useMayCreate';
import { usePermissions } from '../../api/usePermissions';
import {
  KeyboardIcon,
  MoonIcon,
  PerformanceIcon,
  PlusIcon,
  RequestsIcon,
  SunIcon,
  SystemIcon,
  UserIcon,
  WalletIcon,
} from '../../components/icons';
import type { Me } from '../../contract/types';
import { tokenCreationAllowed } from '../../domain/api-tokens';
import { lacks, unless, type Allowed } from '../../domain/allowed';
import { components } from '../../i18n/en/components';
import { pagePerformance } from '../../i18n/en/page-performance';
import { palette } from '../../i18n/en/palette';
import { shell } from '../../i18n/en/shell';
import { LANGUAGES, useLanguage, useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { PAGES, REFERENCE_PAGES } from '../pages';
import type { Overlay } from '../shortcuts/useKeys';
import { useActFor } from '../useActFor';
import { useSignOut } from '../useSignOut';
import type { Entry } from './entry';

/** Those that the navigation does not lead to. */
const FURTHER = {
  sent: [paths.requestsSent(), RequestsIcon],
  history: [paths.requestsHistory(), RequestsIcon],
  terms: [paths.terms(), WalletIcon],
  members: [paths.members(), UserIcon],
  apiTokens: [paths.apiTokens(), UserIcon],
} as const;
/** What else the pages of reference are looked for by. */
const ALSO = { glossary: [], apiDocs: ['API', 'curl', 'OpenAPI'] } as const;
const THEMES = { light: SunIcon, dark: MoonIcon, auto: SystemIcon } as const;

function usePages(): Entry[] {
  const t = useWords(palette);
  const shellWords = useWords(shell);
  return [
    ...PAGES.map(({ id, icon }): Entry => ({
      ...{ key: id, group: 'pages', icon, label: shellWords.pages[id], go: paths[id]() },
      // Who knows the console in English finds its pages in any language.
      ...{ also: [shell.en.pages[id]], shortcut: id },
    })),
    ...(Object.keys(FURTHER) as (keyof typeof FURTHER)[]).map((id): Entry => {
      const [go, icon] = FURTHER[id];
      return { key: id, group: 'pages', icon, label: t.pages[id], also: [palette.en.pages[id]], go };
    }),
    ...REFERENCE_PAGES.map(({ id, icon }): Entry => ({
      ...{ key: id, group: 'pages', icon, label: shellWords.pages[id], go: paths[id]() },
      also: [...ALSO[id], shell.en.pages[id]],
    })),
  ];
}

function useCreate(): Entry[] {
  const t = useWords(palette);
  const { reason } = useWords(components);
  const because = (allowed: Allowed) => (allowed.allowed ? undefined : reason[allowed.reason]);
  const permissions = usePermissions();
  const mayCreate = useMayCreate();
  return [
    {
      ...{ key: 'create', group: 'create', icon: PlusIcon, label: t.create.crossConnect },
      ...{ go: paths.createCrossConnect(), unavailable: because(mayCreate) },
    },
    {
      ...{ key: 'token', group: 'create', icon: PlusIcon, label: t.create.token },
      go: paths.apiTokens({ do: 'create' }),
      unavailable: because(tokenCreationAllowed({ permissions, active: 0 })),
    },
    {
      ...{
        key: 'topUp',
        group: 'create',
        icon: WalletIcon,
        label: t.topUp,
        go: paths.billing({ do: 'top-up' }),
      },
      unavailable: because(unless(lacks(permissions, 'spend'))),
    },
  ];
}

function useSettings(me: Me | undefined, onOpen: (overlay: Overlay) => void): Entry[] {
  const t = useWords(palette);
  const { title: performance } = useWords(pagePerformance);
  const shellWords = useWords(shell);
  const actFor = useActFor();
  const { language, setLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut(me?.user.id);
  const setting = (entry: Omit<Entry, 'group'>): Entry => ({ ...entry, group: 'settings' });
  return [
    ...LANGUAGES.filter((each) => each !== language).map((each) =>
      setting({
        ...{ key: each, icon: SystemIcon, label: `${shellWords.language}: ${shellWords.languages[each]}` },
        ...{ also: ['Language', 'Ngôn ngữ'], go: () => void setLanguage(each) },
      }),
    ),
    ...(['light', 'dark', 'auto'] as const)
      .filter((each) => each !== colorScheme)
      .map((each) =>
        setting({
          ...{ key: each, icon: THEMES[each], label: t.settings.theme(shellWords.themes[each]) },
          go: () => setColorScheme(each),
        }),
      ),
    setting({
      ...{ key: 'sheet', icon: KeyboardIcon, label: t.settings.shortcuts, shortcut: 'sheet' },
      go: () => onOpen('sheet'),
    }),
    setting({
      ...{ key: 'performance', icon: PerformanceIcon, label: performance, shortcut: 'performance' },
      ...{ also: [pagePerformance.en.title, 'Web Vitals', 'LCP', 'CLS', 'INP', 'FCP', 'TTFB'] },
      go: () => onOpen('performance'),
    }),
    ...(me?.accounts ?? [])
      .filter(({ id }) => id !== me?.account.id)
      .map(({ id, name }) =>
        setting({
          ...{ key: id, icon: UserIcon, label: t.settings.actFor(name) },
          go: () => actFor(id),
        }),
      ),
    setting({
      key: 'signOut',
      icon: UserIcon,
      label: shellWords.signOut,
      detail: me?.user.name,
      go: signOut,
    }),
  ];
}

/** What is there whatever page one is on: pages, what can be made, how the console behaves. */
export function useCommands(onOpen: (overlay: Overlay) => void): Entry[] {
  const me = useQuery(apiQuery('getMe', {})).data;
  return [...useCreate(), ...usePages(), ...useSettings(me, onOpen)];
}
