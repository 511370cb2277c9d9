import type { Dictionary } from '../dictionary';

export const cancelRequest: Dictionary['cancelRequest'] = {
  title: 'Hủy yêu cầu',
  text: (pair, account) =>
    `${account} sẽ không chấp thuận được ${pair} nữa. Yêu cầu vẫn còn trong lịch sử và bạn có thể gửi lại.`,
  confirm: 'Hủy yêu cầu',
  done: (pair) => `Đã hủy yêu cầu ${pair}.`,
};
