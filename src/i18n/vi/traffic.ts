import type { Dictionary } from '../dictionary';

export const traffic: Dictionary['traffic'] = {
  state: {
    usable: 'Đang dùng',
    waiting: 'Sau khi chấp thuận',
    moving: 'Đang thiết lập',
    leaving: 'Đang gỡ',
    stopped: 'Đã dừng',
  },
  why: 'Vì sao không có lưu lượng?',
  fine: 'Đã kiểm tra: lưu lượng đi được',
  holds: 'đạt',
  fails: 'chưa đạt',
  check: {
    approved: 'Yêu cầu đã được chấp thuận.',
    'set-up': 'Kết nối đã được thiết lập.',
    'cross-connect': 'Cross Connect đang hoạt động và còn kỳ hạn.',
    'requester-route': '{vpc} chỉ gửi các địa chỉ của {peer} theo đường này.',
    'accepter-route': '{vpc} chỉ gửi các địa chỉ của {peer} theo đường này.',
  },
  rivals: 'Một số địa chỉ lại dẫn tới {rivals}.',
  own: 'chính các địa chỉ của nó',
  elsewhere: 'Tường lửa trên máy chủ thì không biết được ở đây: hãy xem tiếp ở đó.',
  tab: {
    title: 'Tuyến',
    caption: (region) => `Các tuyến của điểm kết nối ở ${region}`,
    interconnect: (region) => `Điểm kết nối ở ${region}`,
    text: 'Những địa chỉ tới được qua Cross Connect này, và từ VPC nào. Tính từ cấu hình; không có gói tin nào được gửi.',
    vpc: 'VPC',
    destination: 'Tới được',
    via: 'Trong VPC',
    state: 'Trạng thái',
    ambiguity: 'Trùng đích',
    unique: 'Không',
    check: 'Lưu lượng',
    none: 'Chưa có tuyến nào. Tuyến xuất hiện cùng kết nối đầu tiên.',
  },
};
