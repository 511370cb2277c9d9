import { VAT_PERCENT } from '../../domain/pricing';
import { TERMS } from '../../domain/term';
import { either } from '../either';
import type { Dictionary } from '../dictionary';

export const packages: Dictionary['packages'] = {
  title: 'Gói băng thông',
  purpose: 'Giá của một Cross Connect giữa hai vùng, theo băng thông.',
  from: 'Vùng Requester',
  to: 'Vùng Accepter',
  exchange: 'Đổi chỗ hai vùng',
  caption: (from, to) => `Gói băng thông từ ${from} đến ${to}`,
  bandwidth: 'Băng thông',
  discount: 'Giảm giá',
  perMonth: 'Giá mỗi tháng',
  perMbps: 'Mỗi Mbps một tháng',
  action: 'Thao tác',
  listPrice: 'Giá niêm yết',
  noDiscount: 'Không',
  best: 'Giá mỗi Mbps tốt nhất',
  create: 'Tạo với gói này',
  createFor: (name) => `Tạo với gói này: ${name}`,
  vat: `Giá đã gồm ${VAT_PERCENT}% thuế GTGT. Toàn bộ kỳ hạn (${either(TERMS, 'hoặc')} tháng) được thu khi tạo Cross Connect. Giá hai chiều như nhau.`,
  emptyTitle: 'Không có gói nào giữa hai vùng này',
  emptyText: 'Hãy chọn cặp vùng khác.',
  oneRegionTitle: 'Chỉ có một vùng',
  oneRegionText: 'Một Cross Connect nối hai vùng, nên chưa có gì để mua.',
};
