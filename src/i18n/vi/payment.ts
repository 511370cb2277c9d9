import { VAT_PERCENT } from '../../domain/pricing';
import type { Dictionary } from '../dictionary';

export const payment: Dictionary['payment'] = {
  months: (n) => `${n} tháng`,
  line: {
    term: 'Kỳ hạn',
    'unused-current': 'Phần kỳ hạn còn lại, hoàn theo giá hiện tại',
    'unused-next': 'Phần kỳ hạn còn lại, tính theo giá mới',
  },
  ofMonths: (n, monthly) => `${n} tháng × ${monthly}`,
  ofMinutes: (monthly, minutes, ofMinutes) =>
    `${monthly} × ${minutes} ÷ ${ofMinutes} phút của tháng hiện tại`,
  nothingLeft: 'không còn thời gian',
  total: { charge: 'Phải trả', refund: 'Bạn được hoàn lại', none: 'Không phải trả gì' },
  flow: {
    charge: (amount) => `Bạn trả ${amount}`,
    refund: (amount) => `Bạn được hoàn lại ${amount}`,
    none: () => 'Không phải trả gì',
  },
  vat: (amount) => `Trong đó thuế GTGT ${VAT_PERCENT}%: ${amount}`,
  balance: 'Số dư',
  after: 'Số dư sau đó',
  paidUntil: 'Đã trả đến',
  simulated: 'Mô phỏng: không có tiền thật nào được chuyển.',
};
