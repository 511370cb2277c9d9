import type { Page } from '@playwright/test';

/**
 * The service does what it is asked for with this method by a URL of this ending, but its answer is on the way until it is let
 * go: the news of the change comes first.
 */
export async function holdAnswer(
  page: Page,
  ending: string,
  method: 'GET' | 'POST' = 'POST',
): Promise<() => Promise<void>> {
  await page.evaluate(
    ([end, verb]) => {
      const { fetch: send } = window;
      window.fetch = async (input, init) => {
        const answer = await send(input, init);
        if ((init?.method ?? 'GET') === verb && answer.url.endsWith(end))
          await new Promise((resolve) => window.addEventListener('let-go', resolve, { once: true }));
        return answer;
      };
    },
    [ending, method] as const,
  );
  return () => page.evaluate(() => void window.dispatchEvent(new Event('let-go')));
}

/** What was read again of this path stands on the screen. */
export async function expectNews(page: Page, path: RegExp) {
  await (await page.waitForResponse((response) => path.test(response.url()))).finished();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
