import type { Dictionary } from '../dictionary';

export const requestAgain: Dictionary['requestAgain'] = {
  title: (pair) => `Yêu cầu lại ${pair}`,
  text: 'Một yêu cầu mới được tạo, gắn với yêu cầu cũ. Các điều kiện được kiểm tra lại.',
  message: 'Lời nhắn cho người phê duyệt',
  messageHint: (left) => `Không bắt buộc. Còn ${left} ký tự.`,
  approveNow: 'Chấp thuận ngay',
  approveNowText: 'Cả hai VPC đều thuộc tài khoản của bạn: kết nối được tạo ngay.',
  cannot: 'Điều này cản trở yêu cầu',
  acknowledge: 'Tôi hiểu rằng một số địa chỉ sẽ không rõ đích',
  send: 'Gửi yêu cầu',
  connect: 'Kết nối ngay',
  done: (pair) => `Đã gửi lại yêu cầu ${pair}.`,
  doneApproved: (pair) => `Đang kết nối ${pair}.`,
};
