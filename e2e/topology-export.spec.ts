import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const openList = async (page: Page, name = 'Export') => {
  await page.getByRole('button', { name, exact: true }).click();
  return page.getByRole('group', { name: name === 'Export' ? 'Export the topology' : 'Xuất sơ đồ mạng' });
};
/** Presses a choice of the list, and reads the file that comes. */
async function fileOf(page: Page, choice: string) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: choice }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
/** The browser reads it as strict XML: how many of each there are. */
const contentsOf = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      errors: count('parsererror'),
      links: count('path.link'),
      scripts: count('script, image, use, a'),
    };
  }, svg);

test('the whole picture is saved as an SVG that needs nothing else', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(3);
  const list = await openList(page);
  await expectAccessible(page);
  const { name, content } = await fileOf(page, 'Whole picture as SVG');
  expect(name).toMatch(/^topology-\d{4}-\d\d-\d\d\.svg$/);
  await expect(list.getByRole('status')).toHaveText(`Saved as ${name}`);
  const svg = content.toString('utf8');
  expect(await contentsOf(page, svg)).toEqual({ errors: 0, links: 3, scripts: 0 });
  for (const said of ['HCM-VPC01', '10.14.0.0/16', 'Cross Connect 1', '50 Mbps', 'Active', '4 VPCs'])
    expect(svg).toContain(said);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/http|var\(|url\(/);

  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('what is on the screen is saved without what is not', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  const graph = page.getByRole('region', { name: /^Topology graph/ });
  await expect(graph.getByRole('button', { name: /^HCM-VPC01,/ })).toBeVisible();
  await openList(page);
  const whole = (await fileOf(page, 'Whole picture as SVG')).content.toString('utf8');
  await page.keyboard.press('Escape');
  for (let press = 0; press < 5; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await openList(page);
  const part = (await fileOf(page, 'What is on the screen as SVG')).content.toString('utf8');
  expect(part).toContain('A part of the picture.');
  expect(part.length).toBeLessThan(whole.length);
  expect((await contentsOf(page, part)).errors).toBe(0);
});

test('a PNG has the size of the picture, and JSON its facts', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(3);
  await openList(page);
  await page.clock.setFixedTime(new Date());
  const png = await fileOf(page, 'Whole picture as PNG');
  expect(png.name).toMatch(/\.png$/);
  expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.content.readUInt32BE(16)).toBeGreaterThan(1_500);
  expect(png.content.length).toBeGreaterThan(20_000);
  // The first one has its fonts too.
  expect((await fileOf(page, 'Whole picture as PNG')).content.equals(png.content)).toBe(true);

  const json = JSON.parse((await fileOf(page, 'Facts as JSON')).content.toString('utf8')) as {
    format: string;
    regions: { id: string; vpcs: { name: string }[] }[];
    crossConnects: { name: string; bandwidthMbps: number }[];
    vpcConnections: { status: string }[];
  };
  expect(json).toMatchObject({ format: 'cross-connect-topology', version: 1 });
  expect(json.regions.flatMap(({ vpcs }) => vpcs.map(({ name }) => name))).toContain('HAN-VPC02');
  expect(json.crossConnects).toMatchObject([{ name: 'Cross Connect 1', bandwidthMbps: 50 }]);
  expect(json.vpcConnections.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
});

test('a browser that cannot make the PNG is told, and what to do instead', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  const list = await openList(page);
  const save = page.getByRole('button', { name: 'Whole picture as PNG' });
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await save.click();
  await expect(list.getByRole('status')).toContainText(
    'The browser could not make a PNG of the picture. Export it as SVG.',
  );
});

test('paper shows the picture alone', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology', scheme: 'dark' });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openList(page);
  await page.getByRole('button', { name: 'Print the whole picture' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const picture = page.locator('body > div > svg[version]');
  await expect(picture).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  // Dark on the screen, light on paper.
  await expect(picture.locator('> rect').first()).toHaveAttribute('fill', '#ffffff');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(picture).toHaveCount(0);
});

test('filters are said in the file; in the table only the whole can be exported', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/topology?status=PENDING_ACCEPTANCE&view=table' });
  await expect(page.getByRole('table')).toBeVisible();
  await openList(page);
  await expect(page.getByRole('button', { name: 'What is on the screen as SVG' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectAccessible(page);
  const { content } = await fileOf(page, 'Whole picture as SVG');
  expect(content.toString('utf8')).toContain('Only what fits the filters: Pending acceptance.');
});

test('in Vietnamese, dark, and on a phone', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology', language: 'vi', scheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  const list = await openList(page, 'Xuất');
  await expect(list).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const { content } = await fileOf(page, 'Toàn bộ sơ đồ, dạng SVG');
  const svg = content.toString('utf8');
  expect(svg).toContain('xml:lang="vi"');
  expect(svg).toContain('Đang hoạt động');
  expect(svg).toContain('#141c24');
});
