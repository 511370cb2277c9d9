import { expect, test } from './console';

/** What the rules of names, ids, messages and reasons say at their fields, beside those of the purchase. */
const WORDS = {
  en: {
    connect: 'Connect VPCs',
    vpcId: 'VPC id',
    addVpc: 'Add VPC',
    idForm: /Type an id like net-… with its full length/,
    idUnknown: /There is no VPC with this id in the accepter region/,
    addPair: 'Add pair HCM-VPC01 ↔ HAN-VPC03',
    review: 'Review',
    approveNow: 'Approve now',
    message: 'Message to the approver',
    send: 'Send 1 request',
    tooLong: /Use at most 500 characters/,
    rename: 'Rename…',
    name: 'Name',
    description: 'Description',
    nameLength: /Use 5 to 50 characters/,
    nameTaken: /Another Cross Connect of the account has this name/,
    descriptionLength: /Use at most 255 characters/,
    reject: 'Reject…',
    reason: 'Reason',
    confirmReject: 'Reject',
  },
  vi: {
    connect: 'Kết nối VPC',
    vpcId: 'Id của VPC',
    addVpc: 'Thêm VPC',
    idForm: /Hãy nhập đầy đủ id dạng net-…/,
    idUnknown: /Không có VPC nào mang id này ở vùng Accepter/,
    addPair: 'Thêm cặp HCM-VPC01 ↔ HAN-VPC03',
    review: 'Xem lại',
    approveNow: 'Chấp thuận ngay',
    message: 'Lời nhắn cho người phê duyệt',
    send: 'Gửi 1 yêu cầu',
    tooLong: /Dùng tối đa 500 ký tự/,
    rename: 'Đổi tên…',
    name: 'Tên',
    description: 'Mô tả',
    nameLength: /Dùng từ 5 đến 50 ký tự/,
    nameTaken: /Một Cross Connect khác của tài khoản đã dùng tên này/,
    descriptionLength: /Dùng tối đa 255 ký tự/,
    reject: 'Từ chối…',
    reason: 'Lý do',
    confirmReject: 'Từ chối',
  },
};

for (const language of ['en', 'vi'] as const) {
  test(`ids, messages, names and reasons are refused at their fields, and stay (${language})`, async ({
    app,
  }) => {
    const t = WORDS[language];
    const page = await app.start({ world: 'conflicts', path: '/cross-connects', language });
    await page.getByRole('link', { name: 'Cross Connect 4', exact: true }).click();
    await page.getByRole('link', { name: t.connect }).first().click();

    const id = page.getByLabel(t.vpcId);
    for (const [typed, said] of [
      ['HAN-VPC01', t.idForm],
      ['net-00000000-0000-4000-8000-000000000000', t.idUnknown],
    ] as const) {
      await id.fill(typed);
      await page.getByRole('button', { name: t.addVpc }).click();
      await expect(id).toHaveAccessibleDescription(said);
      await expect(id).toHaveValue(typed);
    }

    await page.getByRole('button', { name: /^HCM-VPC01 / }).click();
    await page.getByRole('checkbox', { name: t.addPair }).check();
    await page.getByRole('button', { name: t.review }).click();
    await page.getByLabel(t.approveNow).uncheck();
    const message = page.getByLabel(t.message);
    await message.fill('x'.repeat(501));
    await expect(message).toHaveAccessibleDescription(t.tooLong);
    await page.getByRole('button', { name: t.send }).click();
    await expect(message).toHaveValue('x'.repeat(501));
    await expect(page).toHaveURL(/step=review/);
    await message.fill('x'.repeat(500));
    await expect(message).not.toHaveAccessibleDescription(t.tooLong);

    await page.goto('/cross-connects');
    await page.getByRole('link', { name: 'Cross Connect 4', exact: true }).click();
    await page.getByRole('button', { name: t.rename }).click();
    const dialog = page.getByRole('dialog');
    const name = dialog.getByRole('textbox', { name: t.name });
    for (const [typed, said] of [
      ['abcd', t.nameLength],
      ['CROSS CONNECT 1', t.nameTaken],
    ] as const) {
      await name.fill(typed);
      await name.press('Enter');
      await expect(name).toHaveAccessibleDescription(said);
      await expect(name).toHaveValue(typed);
    }
    const description = dialog.getByRole('textbox', { name: t.description });
    await description.fill('x'.repeat(256));
    await name.press('Enter');
    await expect(description).toHaveAccessibleDescription(t.descriptionLength);

    await page.goto('/requests');
    await page.getByRole('button', { name: t.reject }).click();
    const reason = page.getByRole('dialog').getByLabel(t.reason);
    await reason.fill('x'.repeat(501));
    await page.getByRole('dialog').getByRole('button', { name: t.confirmReject, exact: true }).click();
    await expect(reason).toHaveAccessibleDescription(t.tooLong);
    await expect(reason).toHaveValue('x'.repeat(501));
  });
}
