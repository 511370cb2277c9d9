import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/* axe runs in the page itself, and gives back what is wrong and nothing else: its reports of all that is right are larger than the pages. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}
/** WCAG 2.2 A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** No axe violation (WCAG 2.2 A and AA) on the screen as it is. */
export const expectAccessible = (page: Page) => expectNoViolation(page, { runOnly: TAGS });

/** What another theme may change, on a screen that is accessible otherwise. */
export const expectContrast = (page: Page) => expectNoViolation(page, { runOnly: OF_COLOURS });

/** What another language may change, on a screen that is accessible otherwise: all but colours. */
export const expectAccessibleWords = (page: Page) =>
  expectNoViolation(page, {
    runOnly: TAGS,
    rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])),
  });

async function expectNoViolation(page: Page, options: RunOptions) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { rules, violations } = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: Axe };
    // What would be loaded before is for sound that plays by itself: there is none.
    const found = await axe.run(document, { ...given, resultTypes: ['violations'], preload: false });
    return {
      rules: found.passes.length + found.violations.length,
      violations: found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      ),
    };
  }, options);
  expect(violations).toEqual([]);
  expect(rules, 'rules that axe has found something to hold against').toBeGreaterThan(0);
}
