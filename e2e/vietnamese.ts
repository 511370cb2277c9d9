import type { Page } from '@playwright/test';
import { callService, expect } from './console';
import { WORDS, type Said } from './words';

/** Words that are no Vietnamese, and no terms that stay as they are (Cross Connect, VPC, CIDR, Requester, Accepter). */
const ENGLISH = new RegExp(
  String.raw`\b(${[
    ...['the', 'and', 'of', 'with', 'your', 'you', 'is', 'are', 'was', 'this', 'that', 'from', 'for', 'by'],
    ...['not', 'all', 'new', 'name', 'status', 'search', 'filter', 'create', 'delete', 'cancel', 'accept'],
    ...['accepted', 'reject', 'rejected', 'request', 'requests', 'open', 'close', 'show', 'hide', 'loading'],
    ...[
      'page',
      'pages',
      'none',
      'select',
      'connection',
      'connections',
      'region',
      'regions',
      'ago',
      'updated',
    ],
    ...[
      'active',
      'pending',
      'failed',
      'expired',
      'deleted',
      'message',
      'reason',
      'settings',
      'copy',
      'account',
    ],
  ].join('|')})\b`,
  'i',
);

/** Names, descriptions, messages: what people typed or the network is called, in whatever language. */
export async function dataTexts(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const path of ['me', 'regions', 'topology', 'vpcs', 'cross-connects', 'vpc-connections', 'events']) {
    const query = ['me', 'regions', 'topology'].includes(path) ? '' : '?pageSize=1000';
    collect(await callService(page, `/${path}${query}`));
  }
  collect(await page.evaluate(async () => (await fetch('/api/demo')).json() as Promise<unknown>));
  const isConstant = (text: string) => /^([a-z-]+|[A-Z_]+)$/.test(text);
  // The longest first, so that a name inside a longer one does not leave half of it behind.
  return [...found]
    .filter((text) => text.length > 2 && !isConstant(text))
    .toSorted((a, b) => b.length - a.length);
}

/** Texts on the screen, labels for assistive technology included, that have an English word in them. */
export async function englishLeft(page: Page, data: readonly string[]): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // Code is the same in every language.
      const left = node.parentElement?.closest('script, style, noscript, code, pre[translate=no]');
      if (left === null) texts.add(node.textContent ?? '');
    }
    const attributes = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'data-hint'];
    for (const name of attributes) {
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.add(element.getAttribute(name) ?? '');
    }
    return [...texts];
  });
  // All at once: there are thousands of data and hundreds of texts.
  const own = data.reduce((rest, known) => rest.replaceAll(known, ' '), said.join('\0')).split('\0');
  return said.filter((_, index) => ENGLISH.test(own[index] ?? ''));
}

/** In Vietnamese, that the screen says nothing in English. */
export async function expectNoEnglish(page: Page, t: Said) {
  if (t !== WORDS.vi) return;
  expect(await englishLeft(page, await dataTexts(page)), 'English left on a Vietnamese screen').toEqual([]);
}
