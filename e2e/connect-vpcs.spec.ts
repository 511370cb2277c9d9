import { expect, expectAccessible, test } from './console';
import { addPair, card, openWizard, pick } from './connect-form';
import { expectNews, holdAnswer } from './held-answer';

// The documented situations: which pair of which Cross Connect shows which codes, because of what.
const SITUATIONS = [
  [
    'Cross Connect 1',
    'HCM-VPC03',
    'HAN-VPC03',
    ['2011'],
    'HCM-VPC02 ↔ HAN-VPC01',
    'Remove the connection HCM-VPC02 ↔ HAN-VPC01',
  ],
  [
    'Cross Connect 1',
    'HCM-VPC03',
    'HAN-VPC02',
    ['2009'],
    '10.14.0.0/16',
    'Use a VPC with other addresses in place of HCM-VPC03',
  ],
  ['Cross Connect 1', 'HCM-VPC01', 'HAN-VPC02', ['2010'], 'Cross Connect 2', ''],
  [
    'Cross Connect 2',
    'HCM-VPC03',
    'HAN-VPC03',
    ['2013'],
    'HCM-VPC01 ↔ HAN-VPC02',
    'Remove the connection HCM-VPC01 ↔ HAN-VPC02',
  ],
  [
    'Cross Connect 3',
    'HCM-VPC05',
    'HAN-VPC04',
    ['2011', '2013'],
    'HCM-VPC04',
    'Remove all of these connections',
  ],
  ['Cross Connect 6', 'HAN-VPC01', 'HCM-VPC02', ['2010'], 'Cross Connect 1', ''],
] as const;

for (const [crossConnect, requester, accepter, codes, culprit, way] of SITUATIONS) {
  test(`${crossConnect}: ${requester} with ${accepter} shows ${codes.join(' and ')}, its culprits and a way on`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'conflicts' });
    await openWizard(page, crossConnect);
    await pick(page, 'Requester', requester);
    const blocked = card(page, 'Accepter', accepter);
    await expect(blocked.getByText('Blocked', { exact: true })).toBeVisible();
    for (const code of codes) await expect(blocked.getByLabel(`Condition ${code}`).first()).toBeVisible();
    await expect(blocked).toContainText(culprit);
    // What is connected already needs no way out.
    if (codes[0] === '2010') await expect(blocked).toContainText('A pair has one connection at most');
    else {
      await blocked.getByText('Ways out').click();
      await expect(blocked).toContainText(way);
    }
    await expect(addPair(page, requester, accepter)).toHaveCount(0);
    if (codes[0] !== '2009')
      await expect(blocked.getByRole('link').first()).toHaveAttribute('href', /cross-connects|vpcs/);
    await expectAccessible(page);
  });
}

test('a pair that is only blocked by another Cross Connect leads there in one click', async ({ app }) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 1');
  await pick(page, 'Accepter', 'HAN-VPC02');
  await card(page, 'Requester', 'HCM-VPC01').getByRole('link', { name: 'Cross Connect 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 2' })).toBeVisible();
});

test('two conflicting pairs in one batch are found, with the earlier pair as the culprit', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 4');
  await pick(page, 'Requester', 'HCM-VPC02');
  await expect(addPair(page, 'HCM-VPC02', 'HAN-VPC06')).toBeVisible();
  await pick(page, 'Requester', 'HCM-VPC03');
  await addPair(page, 'HCM-VPC03', 'HAN-VPC01').check();
  await pick(page, 'Requester', 'HCM-VPC02');
  const second = card(page, 'Accepter', 'HAN-VPC06');
  await expect(second.getByLabel('Condition 2011').first()).toBeVisible();
  await expect(second).toContainText('pair 1 of this batch');
});

test('a warning has to be acknowledged before it can be sent', async ({ app }) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 2');
  await pick(page, 'Requester', 'HCM-VPC01');
  await expect(card(page, 'Accepter', 'HAN-VPC06')).toContainText('Ambiguous destination');
  await addPair(page, 'HCM-VPC01', 'HAN-VPC06').check();
  await page.getByRole('button', { name: 'Review' }).click();
  const connect = page.getByRole('button', { name: 'Connect 1 pair' });
  await expect(connect).toHaveAttribute('aria-description', 'Acknowledge the warning first.');
  await page.getByLabel('I know that these destinations will be ambiguous.').check();
  await connect.click();
  await expect(page.getByText(/1 pair is (being )?connected\./)).toBeVisible();
});

test('a reload in the middle loses nothing, and pressing twice makes one thing', async ({ app }) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 4');
  await pick(page, 'Requester', 'HCM-VPC01');
  await addPair(page, 'HCM-VPC01', 'HAN-VPC03').check();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByLabel('Approve now').uncheck();
  await page.getByLabel('Message to the approver').fill('For the shop, please');
  await page.reload();
  await expect(page.getByLabel('Message to the approver')).toHaveValue('For the shop, please');
  await expect(page.getByLabel('Approve now')).not.toBeChecked();
  await app.faults({ loseAnswers: 1 });
  await page.getByRole('button', { name: 'Send 1 request' }).click();
  await expect(page.getByText('No answer from the service.')).toBeVisible();
  await page.getByRole('button', { name: 'Send 1 request' }).dblclick();
  await expect(page.getByText('1 request is sent.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the Cross Connect' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'HCM-VPC01' })).toHaveCount(1);
});

test("another account's VPC is found by its id only; a wrong id is refused at its field", async ({ app }) => {
  const page = await app.start({ world: 'two-accounts', path: '/cross-connects' });
  await page.getByRole('link', { name: 'Cross Connect 1', exact: true }).click();
  await page.getByRole('link', { name: 'Connect VPCs' }).first().click();
  const id = page.getByLabel('VPC id');
  await id.fill('HAN-VPC01');
  await page.getByRole('button', { name: 'Add VPC' }).click();
  await expect(page.getByText('Type an id like net-… with its full length.')).toBeVisible();
  await id.fill('net-00000000-0000-4000-8000-000000000000');
  await page.getByRole('button', { name: 'Add VPC' }).click();
  await expect(page.getByText('There is no VPC with this id in the accepter region.')).toBeVisible();
  await expect(id).toHaveValue('net-00000000-0000-4000-8000-000000000000');
});

test('a pair on its way to be connected does not stand in its own way', async ({ app }) => {
  const page = await app.start({ world: 'example' });
  await openWizard(page, 'Cross Connect 1');
  await pick(page, 'Requester', 'HCM-VPC02');
  await addPair(page, 'HCM-VPC02', 'HAN-VPC01').check();
  await page.getByRole('button', { name: 'Review' }).click();
  const letGo = await holdAnswer(page, '/vpc-connections');
  const news = expectNews(page, /\/topology/);
  await page.getByRole('button', { name: 'Connect 1 pair' }).click();
  await news;
  await expect(page.getByLabel('Condition 2010')).toHaveCount(0);
  await letGo();
  await expect(page.getByRole('region', { name: 'What was made' })).toBeVisible();
});
