import type { Dictionary } from '../dictionary';

export const renew: Dictionary['renew'] = {
  title: (name) => `Gia hạn ${name}`,
  titleMany: (n) => `Gia hạn ${n} Cross Connect`,
  noRefund: 'Kỳ đã trả không được hoàn lại, kể cả khi xóa Cross Connect.',
  restores: 'Lưu lượng lại đi qua những gì đã hết hạn; các kết nối của nó vẫn được giữ.',
  intro:
    'Kỳ hạn đang chạy được kéo dài từ ngày kết thúc, không mất ngày nào đã trả tiền. Kỳ hạn đã kết thúc bắt đầu lại ngay và lưu lượng đi qua trở lại.',
  renewing: 'Gia hạn',
  term: 'Thời gian gia hạn',
  items: 'Các Cross Connect được gia hạn',
  choose: (name) => `Gia hạn cả ${name}`,
  prolongs: (from, to) => `đã trả đến ${from}, sẽ kéo dài đến ${to}`,
  restarts: (to) => `đã hết hạn; từ bây giờ đến ${to}`,
  skipped: 'Giữ nguyên.',
  pay: (amount) => `Trả ${amount} và gia hạn`,
  payMany: (amount, n) => `Trả ${amount} và gia hạn ${n} mục`,
  nothing: 'Không có mục nào ở đây gia hạn được.',
  chooseFirst: 'Hãy chọn ít nhất một mục.',
  done: (to) => `Đã gia hạn đến ${to}`,
  again: (n) => `Thử lại ${n} mục`,
  result: (done, failed) =>
    failed === 0
      ? `Đã gia hạn ${done} Cross Connect.`
      : `Đã gia hạn ${done} Cross Connect, ${failed} mục chưa gia hạn được.`,
};
