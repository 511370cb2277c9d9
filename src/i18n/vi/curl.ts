import type { Dictionary } from '../dictionary';

export const curl: Dictionary['curl'] = {
  title: 'Dưới dạng lệnh curl',
  needsToken: 'Shell sẽ thay {token} bằng một token API: hãy tạo token ở trang {page}.',
  tokensPage: 'Token API',
  inBrowser:
    'Trong bản dùng thử này, dịch vụ nằm ngay trong trang: curl không gọi tới được. Hãy chạy dịch vụ để thử.',
  command: 'Lệnh curl',
  copy: 'Sao chép lệnh',
  forPrograms: 'Cho chương trình',
  asJson: 'JSON và curl',
  jsonOf: (name) => `${name} dưới dạng JSON`,
  copyJson: 'Sao chép JSON',
  what: 'Lệnh gọi này là gì',
};
