import type { DemoUser } from '../../../../contract/demo';
import { LANGUAGES, WORDS, type Language } from './words';

/** Text that is to be text, whatever is in it. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

interface Frame {
  language: Language;
  /** Paths below which the provider answers. */
  mount: string;
  title: string;
  body: string;
  /** Where the same page is in another language. */
  inLanguage?: (language: Language) => string;
}

function page({ language, mount, title, body, inLanguage }: Frame): string {
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const change =
    inLanguage === undefined
      ? ''
      : `<a href="${escaped(inLanguage(other))}" hreflang="${other}" lang="${other}">${WORDS[other].language}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Cross Connect Console</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${mount}/page.css">
</head>
<body>
<main>
<header><img src="/favicon.svg" alt="" width="28" height="28"><span>Cross Connect Console</span>${change}</header>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** By the account that they see after signing in. */
function byAccount(people: readonly DemoUser[]) {
  const accounts = new Map<string, DemoUser[]>();
  for (const person of people) {
    const account = person.memberships[0]?.accountName;
    if (account !== undefined) accounts.set(account, [...(accounts.get(account) ?? []), person]);
  }
  return [...accounts];
}

export interface PeoplePage {
  language: Language;
  mount: string;
  people: readonly DemoUser[];
  /** Where the choice is sent. */
  action: string;
}

/** To choose who to be. */
export function peoplePage({ language, mount, people, action }: PeoplePage): string {
  const t = WORDS[language];
  const button = ({ id, name, memberships: [home, ...others] }: DemoUser) => {
    if (home === undefined) return '';
    const label = t.as(name, t.roles[home.role], home.accountName);
    const also = others.map(({ accountName }) => accountName).join(', ');
    return `<li><button name="user" value="${escaped(id)}" aria-label="${escaped(label)}">
<span>${escaped(name)}</span><small>${t.roles[home.role]}${also === '' ? '' : `<br>${escaped(t.also(also))}`}</small></button></li>`;
  };
  const sections = byAccount(people).map(
    ([account, members]) =>
      `<section><h2>${escaped(account)}</h2><ul>${members.map(button).join('\n')}</ul></section>`,
  );
  return page({
    ...{ language, mount, title: t.title, inLanguage: (other) => `${action}?ui_locales=${other}` },
    body: `<p class="note">${t.demo}</p>
<p>${sections.length > 0 ? t.choose : t.nobody}</p>
<form method="post" action="${escaped(action)}">
${sections.join('\n')}
</form>`,
  });
}

/** A sign-in that cannot go on, with the way back. */
export function failedPage({ language, mount }: Pick<PeoplePage, 'language' | 'mount'>): string {
  const { failed: t } = WORDS[language];
  return page({
    ...{ language, mount, title: t.title },
    body: `<p>${t.text}</p>\n<a class="button" href="/">${t.back}</a>`,
  });
}
