import type { Dictionary } from '../dictionary';

export const past: Dictionary['past'] = {
  start: 'Xem lại quá khứ',
  title: 'Thời gian',
  slider: 'Thời điểm đang xem',
  earlier: 'Thay đổi trước đó',
  later: 'Thay đổi tiếp theo',
  moment: 'Ngày và giờ',
  wrong: 'Hãy chọn một thời điểm đã qua.',
  now: 'Hiện tại',
  close: 'Đóng',
  present: (n) =>
    n === 0
      ? 'Đây là hiện tại. Chưa có thay đổi nào để xem lại.'
      : `Đây là hiện tại. Có thể xem lại ${n} thay đổi, hoặc bất kỳ thời điểm nào.`,
  asItWas: (moment) => `Trạng thái lúc ${moment}; không thể thay đổi gì ở đây.`,
  lastChange: 'Thay đổi gần nhất tính đến lúc đó:',
  beforeAll: 'Đến lúc đó chưa có gì xảy ra.',
  vpcsOfToday:
    'Các VPC được hiển thị như hôm nay vì lịch sử của chúng không được lưu. Những gì xảy ra bây giờ không hiện ở đây.',
  notYet: (name) => `Lúc đó chưa có ${name}`,
  notYetText: 'Hãy chọn một thời điểm sau đó, hoặc hiện tại.',
  seeThen: 'Sơ đồ lúc đó',
};
