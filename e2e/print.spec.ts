import type { Page } from '@playwright/test';
import { callService, expect, test } from './console';

interface Listed {
  items: { id: string; name: string }[];
}
/** So wide is what a sheet of A4 has between its margins of 12 mm, at 96 dots an inch. */
const SHEET = { width: 703, height: 1_032 };

const main = (page: Page) => page.getByRole('main');
const head = (page: Page) => page.locator('[data-print-head]');
const rows = (page: Page, table: string) => page.getByRole('table', { name: table }).locator('tbody > tr');

/** Shows the page as paper gets it, once what prints has come. */
async function putOnPaper(page: Page) {
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(head(page)).toContainText('Account: ', { timeout: 1_000 });
  }).toPass();
  await page.setViewportSize(SHEET);
}

/** What a reader of paper cannot press, and what stands beside the page on a screen. */
async function expectNothingToPress(page: Page) {
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('.mantine-Button-root:visible, input:visible, select:visible')).toHaveCount(0);
}

/** Nothing reaches beyond the sheet or what it stands in, and nothing scrolls: there is no scrolling on paper. */
async function expectNothingCut(page: Page) {
  const cut = await page.evaluate(() => {
    const isCut = (element: Element) => {
      const { display } = getComputedStyle(element);
      // What is a pixel wide is there for screen readers; what is inline is as large as it is.
      if (element.clientWidth <= 1 || display.startsWith('inline')) return false;
      return (
        element.scrollWidth - element.clientWidth > 1 ||
        element.scrollHeight - element.clientHeight > 1 ||
        element.getBoundingClientRect().right > window.innerWidth + 1
      );
    };
    return [...document.querySelectorAll('main, main *, [data-print-head] *')]
      .filter((element) => element.checkVisibility() && isCut(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(cut).toEqual([]);
}

/** How many sheets the browser itself fills when it prints. */
async function sheetsOf(page: Page) {
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return (pdf.match(/\/Type \/Page\b/g) ?? []).length;
}

const schemeOf = (page: Page) => page.locator('html').getAttribute('data-mantine-color-scheme');
const inkOn = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });

test('a Cross Connect: all connections and whose they are, from the dark theme too', async ({ app }) => {
  const page = await app.start({ world: 'wide', path: '/packages', scheme: 'dark' });
  const [crossConnect] = (await callService<Listed>(page, '/cross-connects')).items;
  const path = `/cross-connects/${crossConnect?.id}`;
  const side = async (regionId: string) =>
    (await callService<Listed>(page, `/vpcs?regionId=${regionId}&pageSize=1000`)).items
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .slice(100, 160);
  const [requesters, accepters] = await Promise.all([side('HCM03'), side('HAN01')]);
  // Every 25th has addresses of the other side.
  const pairs = requesters.flatMap(({ id, name }, index) => {
    const accepter = accepters[index];
    return Number(name.slice(-3)) % 25 === 0 || accepter === undefined
      ? []
      : [{ requesterVpcId: id, accepterVpcId: accepter.id }];
  });
  await callService(page, `${path}/vpc-connections`, { pairs, approveNow: true });
  const all = 60 + pairs.length;

  await page.goto(path);
  const table = page.getByRole('table', { name: 'Live VPC connections' });
  await expect(table).toHaveAttribute('aria-rowcount', String(all + 1));
  expect(await rows(page, 'Live VPC connections').count()).toBeLessThan(all);

  await putOnPaper(page);
  await expect(rows(page, 'Live VPC connections')).toHaveCount(all);
  await expect(rows(page, 'Live VPC connections').last()).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Status' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Actions' })).toBeHidden();
  // On a screen the table's name is for screen readers only.
  expect((await table.locator('caption').boundingBox())?.height).toBeGreaterThan(10);
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 1' })).toBeVisible();
  await expect(head(page)).toContainText('Account: Mekong Digital');
  await expect(head(page)).toContainText(/Printed on \d+ \w+ \d{4}/);
  await expect(head(page)).toContainText(page.url());
  // The whole id, which a screen has room for only when it is asked.
  const id = main(page).getByRole('button', { name: `Copy ${crossConnect?.id}` });
  expect(await id.evaluate((each) => getComputedStyle(each, '::before').content)).toBe(
    `"${crossConnect?.id}"`,
  );
  await expectNothingToPress(page);
  await expectNothingCut(page);
  expect(await inkOn(page)).toEqual(['rgb(30, 40, 51)', 'rgb(255, 255, 255)']);

  await page.emulateMedia({ media: 'screen' });
  await expect(head(page)).toBeEmpty();
  expect(await schemeOf(page)).toBe('dark');
  await expect.poll(() => rows(page, 'Live VPC connections').count()).toBeLessThan(all);

  expect(await sheetsOf(page)).toBeGreaterThan(3);

  // What a screen has in pages, or only in sight.
  const pairTable = rows(page, 'VPC connections in the topology');
  await page.goto('/topology?view=table');
  await expect(pairTable).toHaveCount(100);
  await putOnPaper(page);
  await expect(pairTable).toHaveCount(all);
  await expectNothingCut(page);

  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${path}/matrix`);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await putOnPaper(page);
  await expect(
    main(page).getByText('100 of 500 requester VPCs down, 100 of 500 accepter VPCs'),
  ).toContainText('as much as fits on paper');
  const matrix = page.getByRole('table');
  await expect(matrix).toHaveCount(5);
  await expect(matrix.last()).toContainText('Accepter VPCs 97 to 100 of 100');
  await expect(matrix.last().getByRole('row')).toHaveCount(101);
  await expect(matrix.last().getByRole('row').last().getByRole('img')).toHaveCount(4);
  await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  await expectNothingCut(page);
});

test('a VPC: every table and every server, without what would be pressed there', async ({ app, page }) => {
  const SERVERS = 14;
  await page.addInitScript((count) => {
    const { fetch: send } = window;
    window.fetch = async (input, init) => {
      const answer = await send(input, init);
      if (typeof input !== 'string' || !/\/vpcs\/net-[^/]+$/.test(input)) return answer;
      const vpc = (await answer.json()) as { servers: { id: string; name: string }[] };
      const [first] = vpc.servers;
      const servers = Array.from({ length: count }, (_, index) => ({
        ...{ ...first, id: `${first?.id}-${index}`, name: `server-${index}` },
      }));
      return Response.json({ ...vpc, servers });
    };
  }, SERVERS);
  await app.start({ world: 'busy', path: '/packages' });
  const [vpc] = (await callService<Listed>(page, '/vpcs?q=HCM-VPC01')).items;
  await page.goto(`/vpcs/${vpc?.id}`);
  await expect(rows(page, 'Servers of this VPC')).toHaveCount(10);
  await putOnPaper(page);
  await expect(rows(page, 'Servers of this VPC')).toHaveCount(SERVERS);
  for (const name of ['Connections', 'Effective routes', 'Who reaches this VPC'])
    await expect(main(page).getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(main(page).getByRole('heading', { level: 2, name: 'Connect this VPC' })).toBeHidden();
  await expectNothingToPress(page);
  await expectNothingCut(page);
});

test('the topology: the picture whenever it is on the screen, the table when that is', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology', scheme: 'dark' });
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(3);
  await putOnPaper(page);
  const picture = page.locator('body > div > svg[version]');
  await expect(picture).toBeVisible();
  await expect(picture).toContainText('HCM-VPC02');
  await expect(picture.locator('> rect').first()).toHaveAttribute('fill', '#ffffff');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(head(page)).toContainText(page.url());
  await page.emulateMedia({ media: 'screen' });
  await expect(picture).toHaveCount(0);
  expect(await schemeOf(page)).toBe('dark');
  expect(await sheetsOf(page)).toBe(1);

  await page.goto('/topology?view=table');
  await expect(rows(page, 'VPC connections in the topology')).toHaveCount(3);
  await putOnPaper(page);
  await expect(picture).toHaveCount(0);
  await expect(rows(page, 'VPC connections in the topology').last()).toBeVisible();
  await expectNothingToPress(page);
  await expectNothingCut(page);
});

test('in Vietnamese', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology?view=table', language: 'vi' });
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(head(page)).toContainText('Tài khoản: Mekong Digital', { timeout: 1_000 });
  }).toPass();
  await expect(head(page)).toContainText('In lúc');
});
