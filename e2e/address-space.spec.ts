import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

test('who uses a block, what overlaps, and its subnets', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/address-space' });
  await page
    .getByRole('button', { name: '10.15.0.0/16: HAN-VPC03 (HAN01), HCM-VPC02 (HCM03), overlap' })
    .click();
  const block = page.getByRole('region', { name: '10.15.0.0/16', exact: true });
  await expect(block.getByText('Overlaps with HCM-VPC02.')).toBeVisible();
  await expect(block.getByRole('img', { name: /HAN-VPC03 has 2 subnets/ })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(block.getByRole('link', { name: 'HAN-VPC03' })).toBeVisible();
  await page.getByLabel('Region', { exact: true }).selectOption('HAN01');
  await expect(page.getByRole('table').getByRole('link', { name: 'HCM-VPC02' })).toHaveCount(0);
  await block.getByRole('link', { name: 'HAN-VPC03' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'HAN-VPC03' })).toBeVisible();
});

test('by keyboard: the arrows walk among the blocks', async ({ app }) => {
  const page = await app.start({ world: 'example', role: 'owner', path: '/address-space' });
  await page.getByRole('button', { name: '10.0.0.0/16: free' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: '10.17.0.0/16: free' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: '192.168.0.0/16: free' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/block=192\.168/);
  await expect(page.getByText('No VPC that you can see uses it.')).toBeVisible();
});

test('a free block that is legal for the VPCs it shall be connected with', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/address-space' });
  await page.getByLabel('Region of the new VPC').selectOption('HCM03');
  const peers = page.getByLabel('Will be connected with');
  await peers.selectOption({ label: 'HAN-VPC07 · 10.27.0.0/16 · Cross Connect 3' });
  await expect(page.getByText(/blocks are free and legal/)).toBeVisible();
  // HAN-VPC05 stands behind Cross Connect 3 already, HAN-VPC07 is the peer itself.
  await expect(page.getByRole('button', { name: '10.0.0.0/16: free and legal' })).toBeVisible();
  await expect(page.getByLabel('Condition 2009').first()).toBeVisible();
  await expect(page.getByLabel('Condition 2013').first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('list', { name: 'VPCs to connect with' }).getByRole('listitem')).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});

test('what if: an imagined VPC stands in the map, and nothing is changed', async ({ app }) => {
  const page = await app.start({ world: 'example', role: 'owner', path: '/address-space' });
  await page.getByRole('button', { name: 'What if…' }).click();
  const plan = page.getByRole('region', { name: 'What if' });
  await plan.getByLabel('Name').fill('HAN-LAB');
  await plan.getByLabel('Region').selectOption('HAN01');
  await plan.getByLabel('CIDR').fill('10.10.0.0/16');
  await plan.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(
    page.getByRole('button', { name: /^10\.10\.0\.0\/16: HCM-VPC01 .*HAN-LAB .*overlap/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Leave what-if' }).click();
  await expect(page.getByRole('button', { name: '10.10.0.0/16: HCM-VPC01 (HCM03)' })).toBeVisible();
});

test('every region has its lane inside its block, also with four regions', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/address-space' });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    // HCM03 is the last of the four.
    const tile = page.getByRole('button', { name: /^10\.42\.0\.0\/16: HCM-VPC05/ });
    const lane = tile.locator('[data-state="used"]');
    const [outer, inner] = [await tile.boundingBox(), await lane.boundingBox()];
    expect(inner!.y + inner!.height).toBeLessThanOrEqual(outer!.y + outer!.height);
    expect(inner!.height).toBeGreaterThanOrEqual(4);
  }
});
