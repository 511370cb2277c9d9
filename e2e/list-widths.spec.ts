import { callService, expect, test } from './console';

type Named = { items: { id: string; name: string }[] };

/** As many laptops are: all columns of every list are seen, without scrolling sideways. */
for (const language of ['en', 'vi'] as const)
  test(`no list is cut on a screen of 1280 or 1366 px: ${language}`, async ({ app }) => {
    const page = await app.start({ world: 'busy', language });
    const idOf = async (path: string, name: string) =>
      (await callService<Named>(page, path)).items.find((each) => each.name === name)?.id ?? '';
    const crossConnect = `/cross-connects/${await idOf('/cross-connects', 'Cross Connect 1')}`;
    const vpc = `/vpcs/${await idOf('/vpcs?q=HCM-VPC01', 'HCM-VPC01')}`;
    const lists = ['/cross-connects', '/vpcs', '/packages', '/billing', '/members', '/api-tokens'];
    for (const path of [
      ...lists,
      ...['/topology?view=table', '/address-space'],
      ...[crossConnect, `${crossConnect}/routes`, `${crossConnect}/activity`, vpc],
    ]) {
      await page.goto(path);
      await expect(page.locator('tbody tr').first()).toBeAttached();
      const tooWide = () =>
        page.locator('table').evaluateAll((tables) =>
          tables.flatMap((table) => {
            const box = table.parentElement;
            const isCut = box !== null && box.scrollWidth > box.clientWidth;
            return isCut ? [table.querySelector('caption')?.textContent] : [];
          }),
        );
      for (const width of [1280, 1366]) {
        await page.setViewportSize({ width, height: 768 });
        await expect.poll(tooWide, `${path}, ${width} px`).toEqual([]);
      }
    }
  });
