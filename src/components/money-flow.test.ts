import { expect, it } from 'vitest';
import { payment } from '../i18n/en/payment';
import { createFormat } from '../i18n/useFormat';
import { vietnamese } from '../i18n/vi/dictionary';
import { sayFlow } from './money-flow';

it.each([
  [758_947, 'You pay ₫758,947', 'Bạn trả 758.947 ₫'],
  [-725_949, 'You get back ₫725,949', 'Bạn được hoàn lại 725.949 ₫'],
  [0, 'Nothing to pay', 'Không phải trả gì'],
])('says which way %i goes, without a sign', (vnd, english, inVietnamese) => {
  expect(sayFlow(payment.en, vnd, createFormat('en'))).toBe(english);
  const said = sayFlow(vietnamese.payment, vnd, createFormat('vi'));
  expect(said.replaceAll('\u00a0', ' ')).toBe(inVietnamese);
});
