import type { Dictionary } from '../dictionary';

export const demo: Dictionary['demo'] = {
  banner: 'Bản dùng thử: đăng nhập, mạng và thanh toán được mô phỏng.',
  open: (world) => `Bộ dữ liệu: ${world}. Đổi hoặc đặt lại`,
  title: 'Dữ liệu và thiết lập dùng thử',
  world: 'Bộ dữ liệu',
  worldName: {
    empty: 'Trống',
    'two-regions': 'Hai vùng',
    example: 'Ví dụ',
    conflicts: 'Xung đột',
    'two-accounts': 'Hai tài khoản',
    busy: 'Nhộn nhịp',
    wide: 'Rất rộng',
    huge: 'Khổng lồ',
  },
  worlds: {
    empty: 'tài khoản chỉ có số dư',
    'two-regions': 'có VPC, chưa có Cross Connect',
    example: 'Cross Connect 1 với ba kết nối VPC',
    conflicts: 'mọi lý do khiến một cặp bị từ chối',
    'two-accounts': 'Requester và Accepter là hai khách hàng khác nhau',
    busy: 'mọi trạng thái và lịch sử dài',
    wide: '500 VPC ở mỗi vùng trong hai vùng',
    huge: '10.000 VPC ở 32 vùng, cho sơ đồ mạng',
  },
  reset: 'Đặt lại dữ liệu dùng thử',
  resetText:
    'Xóa mọi thứ đã tạo trong bản dùng thử và bắt đầu lại với bộ dữ liệu đã chọn. Mọi thẻ phải đăng nhập lại.',
  provisioning: 'Thời gian khởi tạo (giây)',
  faults: 'Mạng mô phỏng và lỗi để thử',
  faultNames: {
    delayMs: 'Trễ của mỗi câu trả lời (ms)',
    failReads: 'Số lần đọc sẽ lỗi',
    failChanges: 'Số thay đổi sẽ lỗi',
    loseAnswers: 'Số thay đổi sẽ mất câu trả lời',
    failProvisioning: 'Số Cross Connect sẽ khởi tạo thất bại',
    declinePayments: 'Số lần thanh toán sẽ bị từ chối',
  },
  apply: 'Áp dụng thiết lập',
  applied: 'Đã áp dụng thiết lập.',
};
