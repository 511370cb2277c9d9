import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { fillIn, NEW, next, requesterRegion, startRegion, step } from './create-form';

test('buying a Cross Connect: every step, the same figure everywhere, then it becomes active', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions', path: NEW, provisioningMs: 2_500 });
  await startRegion(page).selectOption('HCM03');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('Cross Connect 1');
  await page.getByRole('textbox', { name: 'Description' }).fill('Shops in the south');
  await page.getByRole('checkbox', { name: 'Two-person approval' }).check();
  await next(page);

  // The requester is the region that the console starts from.
  await expect(requesterRegion(page)).toHaveValue('HCM03');
  await page.getByRole('combobox', { name: 'Accepter region' }).selectOption('HAN01');
  await page.getByRole('button', { name: 'Exchange the regions' }).click();
  await expect(page.getByRole('combobox', { name: 'Requester region' })).toHaveValue('HAN01');
  await page.getByRole('button', { name: 'Exchange the regions' }).click();
  await expectAccessible(page);
  await next(page);

  const offers = page.getByRole('group', { name: 'Bandwidth package' }).getByRole('radio');
  await expect(offers).toHaveCount(4);
  for (const [index, mbps] of ['10 Mbps', '50 Mbps', '100 Mbps', '150 Mbps'].entries())
    await expect(offers.nth(index)).toHaveAccessibleName(new RegExp(`^${mbps}`));
  const fifty = page
    .getByRole('group', { name: 'Bandwidth package' })
    .locator('label', { hasText: '50 Mbps' });
  await expect(fifty.first().locator('s')).toHaveText('₫1,320,000');
  await expect(fifty.first()).toContainText('−20%');
  await expect(fifty.first()).toContainText('₫21,120 per Mbps');
  await page.getByRole('radio', { name: /^50 Mbps/ }).check();
  await expectAccessible(page);
  await next(page);

  const cost = page.getByRole('region', { name: 'Cost' });
  await expect(cost).toContainText('₫1,056,000');
  await expect(cost).toContainText('₫96,000 of VAT');
  await expect(cost.getByText('₫50,000,000')).toBeVisible();
  await expect(cost.getByText('₫48,944,000')).toBeVisible();
  await expect(page.getByText(/Simulated: no real money is moved/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Pay ₫1,056,000 and create' }).click();

  await expect(page).toHaveURL(/\/cross-connects\/ri-/);
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 1' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Progress of Cross Connect 1' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Connect VPCs' }).first()).toHaveAccessibleDescription(
    'The Cross Connect is not active.',
  );
  await expect(page.getByRole('progressbar', { name: 'Progress of Cross Connect 1' })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Connect VPCs' }).first()).toBeVisible();
  await expect(page.getByText('₫48,944,000')).toBeVisible();
});

test('the whole purchase with the keyboard alone', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  const tabTo = async (name: string | RegExp, role: 'textbox' | 'combobox' | 'radio' | 'button') => {
    const target = page.getByRole(role, { name });
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await tabTo('Name', 'textbox');
  await page.keyboard.type('Keyboard link');
  await page.keyboard.press('Enter');
  await expect(requesterRegion(page)).toBeFocused();
  await tabTo('Next', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /^10 Mbps/ })).toBeFocused();
  await tabTo(/^10 Mbps/, 'radio');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^50 Mbps/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Review and pay')).toBeFocused();
  await tabTo(/^Pay ₫1,056,000/, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Keyboard link' })).toBeVisible();
});

const RULES = {
  en: {
    next: 'Next',
    name: 'Name',
    description: 'Description',
    required: 'This is needed.',
    length: 'Use 5 to 50 characters.',
    characters: 'Use only A-Z, a-z, 0-9, space, and . @ _ -',
    descriptionLength: 'Use at most 255 characters.',
    accepter: 'Accepter region',
    requester: 'Requester region',
    differ: 'Choose a region other than the requester region.',
    package: 'Choose a package.',
  },
  vi: {
    next: 'Tiếp tục',
    name: 'Tên',
    description: 'Mô tả',
    required: 'Không được để trống.',
    length: 'Dùng từ 5 đến 50 ký tự.',
    characters: 'Chỉ dùng A-Z, a-z, 0-9, dấu cách và . @ _ -',
    descriptionLength: 'Dùng tối đa 255 ký tự.',
    accepter: 'Vùng Accepter',
    requester: 'Vùng Requester',
    differ: 'Hãy chọn vùng khác với vùng Requester.',
    package: 'Hãy chọn một gói.',
  },
} as const;

for (const language of ['en', 'vi'] as const) {
  test(`each rule is refused at its field (${language})`, async ({ app }) => {
    const t = RULES[language];
    const page = await app.start({ world: 'busy', path: NEW, language });
    const goOn = () => page.getByRole('button', { name: t.next, exact: true }).click();
    const name = page.getByRole('textbox', { name: t.name });
    const description = page.getByRole('textbox', { name: t.description });

    // A name is suggested, but who deletes it has to give another.
    await name.clear();
    await goOn();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(new RegExp(t.required));
    for (const [typed, sentence] of [
      ['abcd', t.length],
      ['x'.repeat(51), t.length],
      ['Kết nối số 1', t.characters],
    ] as const) {
      await name.fill(typed);
      await expect(name).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
      await expect(name).toHaveAttribute('aria-invalid', 'true');
    }
    await name.fill('Cross Connect 2');
    await expect(name).not.toHaveAttribute('aria-invalid', 'true');
    await description.fill('x'.repeat(256));
    await goOn();
    await expect(description).toHaveAccessibleDescription(new RegExp(escaped(t.descriptionLength)));
    await expectAccessible(page);
    await description.fill('x'.repeat(255));
    await goOn();

    const accepter = page.getByRole('combobox', { name: t.accepter });
    await page.getByRole('combobox', { name: t.requester }).selectOption('HAN01');
    await accepter.selectOption('HAN01');
    await expect(accepter).toHaveAccessibleDescription(new RegExp(escaped(t.differ)));
    await goOn();
    await expect(page).toHaveURL(/step=regions/);
    await accepter.selectOption('HCM03');
    await goOn();
    await expect(page).toHaveURL(/step=bandwidth/);
    await goOn();
    await expect(page.getByText(t.package, { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/step=bandwidth/);
  });
}
/** As a pattern; where a line must not break, the space is another one. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');

test('a name that is taken is refused at its field, and nothing typed is lost', async ({ app }) => {
  const page = await app.start({ world: 'example', path: NEW });
  await fillIn(page, 'cross connect 1');
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page).toHaveURL(/step=basics/);
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveAccessibleDescription(/Another Cross Connect of the account has this name/);
  await expect(name).toBeFocused();
  await name.fill('Cross Connect 2');
  await next(page);
  await next(page);
  await expect(page.getByRole('radio', { name: /^50 Mbps/ })).toBeChecked();
  await next(page);
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 2' })).toBeVisible();
});

test('a step cannot be reached before the earlier ones; a reload in the middle loses nothing', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions', path: `${NEW}?step=review` });
  // A name is suggested, and of two regions both ends are known: the package is the first that has to be chosen.
  await expect(page).toHaveURL(/step=bandwidth/);
  await page.getByRole('button', { name: 'Basics' }).click();
  await fillIn(page, 'Survives reloads');
  await page.getByRole('button', { name: 'Change: Bandwidth' }).click();
  await page.getByRole('radio', { name: '12 months' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: '12 months' })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^50 Mbps/ })).toBeChecked();
  await next(page);
  await page.reload();
  await expect(page).toHaveURL(/step=review/);
  await expect(page.getByText('Survives reloads', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pay ₫12,672,000 and create' })).toBeVisible();
  await page.goBack();
  await expect(step(page, 'Bandwidth')).toBeVisible();
});

test('a package chosen in the catalogue is brought along', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/packages?from=HAN01&to=HCM03' });
  await page.getByRole('link', { name: 'Create with this package: 100 Mbps' }).click();
  await expect(page.getByRole('region', { name: 'Cost' })).toContainText('HAN01 → HCM03');
  await expect(page.getByRole('region', { name: 'Cost' })).toContainText('100 Mbps');
});

test('on a phone in the dark, in Vietnamese', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', language: 'vi', scheme: 'dark', path: NEW });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('textbox', { name: 'Tên' }).fill('Lien ket 1');
  for (const name of ['Vùng', 'Băng thông']) {
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('radio', { name: /^50 Mbps/ }).check();
  await page.getByRole('radio', { name: '3 tháng' }).check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: /^Thanh toán 3\.168\.000\s₫ và tạo$/ })).toBeVisible();
  // A step that has no room for its name is still called by it.
  const { width = 0 } = (await page.getByRole('button', { name: 'Vùng', exact: true }).boundingBox()) ?? {};
  expect(width).toBeLessThan(40);
  expect(width).toBeGreaterThan(0);
});

test('of two regions, choosing the one of the other end exchanges the ends', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await page.getByRole('textbox', { name: 'Name' }).fill('Cross Connect 1');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const [requester, accepter] = ['Requester region', 'Accepter region'].map((name) =>
    page.getByRole('combobox', { name }),
  );
  await requester!.selectOption('HCM03');
  await expect(accepter!).toHaveValue('HAN01');
  await accepter!.selectOption('HCM03');
  await expect(requester!).toHaveValue('HAN01');
});
