import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';

const card = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Selection' });

async function drag(page: Page, from: string, to: string, drop = true) {
  const middle = async (name: string) => {
    const box = await card(page, name).boundingBox();
    if (box === null) throw new Error(`${name} is not on the screen`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  // Hovering waits until the picture stands still.
  await card(page, from).hover();
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.down();
  await page.mouse.move(start[0] + 20, start[1], { steps: 2 });
  await page.mouse.move(...end, { steps: 8 });
  if (drop) await page.mouse.up();
}

/** What was asked of the service, so that it can be told whether three ways are one. */
function requestsOf(page: Page) {
  const bodies: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/vpc-connections'))
      bodies.push(request.postDataJSON());
  });
  return bodies;
}

/** The two VPCs' ids, as the service tells them. */
async function pairOf(page: Page, requester: string, accepter: string) {
  const { vpcs } = await callService<{ vpcs: { id: string; name: string }[] }>(page, '/topology');
  const idOf = (name: string) => vpcs.find((vpc) => vpc.name === name)?.id;
  return { requesterVpcId: idOf(requester), accepterVpcId: idOf(accepter) };
}

const ways: Record<string, (page: Page) => Promise<void>> = {
  'by dragging': (page) => drag(page, 'HCM-VPC02', 'HAN-VPC01'),
  'by keyboard alone': async (page) => {
    await card(page, 'HCM-VPC01').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await expect(page.getByText('Choose the VPC to connect HCM-VPC02 with')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(':focus')).toHaveAccessibleName(/^HAN-VPC0[12],/);
    if (!(await card(page, 'HAN-VPC01').evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('ArrowUp');
    await expect(card(page, 'HAN-VPC01')).toBeFocused();
    await page.keyboard.press('Enter');
  },
  'from the menu': async (page) => {
    await card(page, 'HCM-VPC02').click({ button: 'right' });
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Connect to…' }).click();
    await card(page, 'HAN-VPC01').click();
  },
};
for (const [name, way] of Object.entries(ways)) {
  test(`a request made ${name} is the same request`, async ({ app }) => {
    const page = await app.start({ world: 'example', path: '/topology' });
    const sent = requestsOf(page);
    await expect(card(page, 'HCM-VPC02')).toBeVisible();
    await way(page);
    await expect(page.getByRole('heading', { level: 1, name: /Connect VPCs/ })).toBeVisible();
    await expect(page.getByText('HAN-VPC01').first()).toBeVisible();
    await page.getByRole('button', { name: 'Connect 1 pair' }).click();
    await expect.poll(() => sent.length).toBe(1);
    const { pairs } = sent[0] as { pairs: unknown[] };
    expect(pairs).toEqual([await pairOf(page, 'HCM-VPC02', 'HAN-VPC01')]);
  });
}

test('a blocked pair shows its codes while it is dragged, and is explained instead of requested', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/topology' });
  const sent = requestsOf(page);
  await expect(card(page, 'HCM-VPC02')).toBeVisible();
  await drag(page, 'HCM-VPC02', 'HAN-VPC03', false);
  await expect(card(page, 'HAN-VPC03')).toHaveAttribute('data-target', 'closed');
  await expect(card(page, 'HAN-VPC03')).toContainText('2009');
  await expect(card(page, 'HAN-VPC05')).toHaveAttribute('data-target', 'open');
  await page.mouse.up();
  await expect(page).toHaveURL(/peer=net-/);
  await expect(panel(page).getByLabel('Condition 2009').first()).toBeVisible();
  await expectAccessible(page);
  expect(sent).toEqual([]);
});

const blockedWays: Record<string, (page: Page) => Promise<void>> = {
  'by keyboard': async (page) => {
    await card(page, 'HCM-VPC02').focus();
    await page.keyboard.press('c');
    await expect(card(page, 'HAN-VPC03')).toHaveAttribute('data-target', 'closed');
    await card(page, 'HAN-VPC03').focus();
    await page.keyboard.press('Enter');
  },
  'from the menu': async (page) => {
    await card(page, 'HCM-VPC02').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Connect to…' }).click();
    await card(page, 'HAN-VPC03').click();
  },
};
for (const [name, way] of Object.entries(blockedWays)) {
  test(`a blocked pair is not requested ${name} either`, async ({ app }) => {
    const page = await app.start({ world: 'conflicts', role: 'owner', path: '/topology' });
    const sent = requestsOf(page);
    await expect(card(page, 'HCM-VPC02')).toBeVisible();
    await way(page);
    await expect(page).toHaveURL(/peer=net-/);
    await expect(panel(page).getByLabel('Condition 2009').first()).toBeVisible();
    expect(sent).toEqual([]);
  });
}

test('on a phone the sheet makes way while a peer is chosen, and comes back with the answer', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/topology' });
  await page.setViewportSize({ width: 390, height: 844 });
  await card(page, 'HCM-VPC02').focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Connect to…' }).click();
  await expect(page.getByText('Choose the VPC to connect HCM-VPC02 with')).toBeVisible();
  await expect(panel(page)).toBeHidden();
  await card(page, 'HAN-VPC03').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByLabel('Condition 2009').first()).toBeInViewport();
});

test('where several Cross Connects would do, the panel offers each; Escape ends the search', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/topology' });
  await card(page, 'HCM-VPC02').click();
  await panel(page).getByRole('button', { name: 'Connect to…' }).click();
  await expect(page.getByText('Choose the VPC to connect HCM-VPC02 with')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Choose the VPC to connect HCM-VPC02 with')).toHaveCount(0);
  await drag(page, 'HCM-VPC02', 'HAN-VPC05');
  await expect(panel(page).getByRole('link', { name: 'Connect these two' })).toHaveCount(6);
});

test("another account's VPC that stands in the picture is asked for without its id", async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  const sent = requestsOf(page);
  await card(page, 'HCM-VPC03').focus();
  await page.keyboard.press('c');
  await page.locator('[data-foreign][data-target="open"]').first().click();
  await page.getByRole('button', { name: 'Send 1 request' }).click();
  await expect(page.getByText('1 request is sent.')).toBeVisible();
  expect(sent).toHaveLength(1);
});
