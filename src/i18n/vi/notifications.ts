import type { Dictionary } from '../dictionary';

export const notifications: Dictionary['notifications'] = {
  title: 'Thông báo',
  bell: (n) => `Thông báo: ${n} chưa đọc`,
  arrived: (n) => (n === 1 ? 'Thông báo mới:' : `${n} thông báo mới, gần nhất:`),
  filter: 'Chọn loại thông báo',
  all: 'Tất cả',
  needsMe: 'Cần bạn xử lý',
  markAllRead: 'Đánh dấu đã đọc hết',
  markRead: 'Đánh dấu đã đọc',
  markReadFor: (name) => `Đánh dấu đã đọc: ${name}`,
  unread: 'Mới',
  none: 'Chưa có gì. Những gì người khác làm với tài nguyên của bạn, và kết quả các yêu cầu của bạn, sẽ hiện ở đây.',
  noneMine: 'Hiện không có việc nào cần bạn xử lý.',
  answer: 'Trả lời',
  answerFor: (name) => `Trả lời yêu cầu ${name}`,
  renew: 'Gia hạn…',
  renewFor: (name) => `Gia hạn ${name}…`,
  open: 'Mở',
  openFor: (name) => `Mở ${name}`,
  allActivity: 'Xem mọi hoạt động',
  browserTitle: (account) => `Yêu cầu của ${account}`,
  browserBody: (who, pair) => `${who} yêu cầu kết nối ${pair}.`,
  browser: {
    title: 'Thông báo của trình duyệt',
    turnOn: 'Bật',
    turnOff: 'Tắt',
    states: {
      unsupported: 'Trình duyệt này không hiển thị được thông báo cho trang.',
      denied:
        'Trình duyệt đang chặn thông báo của trang này. Hãy cho phép trong phần cài đặt trang web rồi tải lại.',
      default: 'Đang tắt. Khi bật, trình duyệt báo các yêu cầu cần trả lời lúc bạn không nhìn thẻ này.',
      off: 'Đang tắt. Khi bật, trình duyệt báo các yêu cầu cần trả lời lúc bạn không nhìn thẻ này.',
      on: 'Đang bật: trình duyệt báo các yêu cầu cần trả lời khi thẻ này đang mở nhưng khuất khỏi màn hình.',
    },
  },
};
