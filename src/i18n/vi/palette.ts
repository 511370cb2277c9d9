import type { Dictionary } from '../dictionary';

export const palette: Dictionary['palette'] = {
  title: 'Tìm kiếm và lệnh',
  placeholder: 'Trang, tên, id, địa chỉ hoặc việc cần làm…',
  list: 'Kết quả tìm được',
  groups: {
    address: 'Địa chỉ này',
    here: 'Tại đây',
    recent: 'Xem gần đây',
    crossConnects: 'Cross Connect',
    vpcs: 'VPC và máy chủ',
    connections: 'Kết nối và yêu cầu',
    create: 'Tạo mới',
    pages: 'Trang',
    settings: 'Cài đặt',
  },
  hereOn: (name) => `Tại đây: ${name}`,
  count: (count) => `${count} kết quả`,
  searching: 'Đang tìm trong mạng của bạn…',
  nothing: (query) => `Không có gì khớp với "${query}"`,
  nothingHint:
    'Hãy nhập một phần của tên, một id như ri-5a4b, một địa chỉ như 10.10.0.4 hoặc một CIDR như 10.10.0.0/16.',
  failed: 'Trang và lệnh vẫn có ở đây; nhưng không tìm được trong mạng của bạn.',
  foot: { move: 'di chuyển', choose: 'chọn', leave: 'đóng' },

  address: {
    reach: (address) => `Ai kết nối tới được ${address}?`,
    space: (block) => `${block} trong không gian địa chỉ`,
  },
  server: (vpc) => `Máy chủ trong ${vpc}`,
  across: (crossConnect) => `qua ${crossConnect}`,

  crossConnect: {
    resize: 'Thay đổi gói băng thông',
    renew: 'Gia hạn',
    edit: 'Đổi tên và thiết lập',
    delete: 'Xóa',
    connect: 'Kết nối các VPC',
    matrix: 'Ma trận ghép cặp',
    routes: 'Tuyến',
    activity: 'Hoạt động',
    ledger: 'Chi phí đã trả',
  },
  vpc: {
    connect: 'Kết nối VPC này',
    reach: 'Kiểm tra VPC này tới được đâu',
    space: 'Xem trong không gian địa chỉ',
  },
  connection: {
    accept: 'Chấp thuận',
    reject: 'Từ chối',
    cancel: 'Hủy yêu cầu',
    requestAgain: 'Yêu cầu lại',
    delete: 'Gỡ kết nối',
    through: (name) => `Mở ${name}`,
  },
  topology: 'Xem trên sơ đồ mạng',
  copyId: 'Sao chép id',
  copyCidr: (cidr) => `Sao chép ${cidr}`,
  copyLink: 'Sao chép liên kết tới trang này',
  copied: (what) => `Đã sao chép: ${what}`,
  copyFailed: 'Không sao chép được.',

  create: { crossConnect: 'Tạo Cross Connect', token: 'Tạo token API' },
  topUp: 'Nạp tiền vào số dư',
  pages: {
    members: 'Thành viên',
    apiTokens: 'Token API',
    terms: 'Lịch kỳ hạn',
    sent: 'Yêu cầu bạn đã gửi',
    history: 'Lịch sử yêu cầu',
  },
  settings: {
    theme: (name) => `Giao diện: ${name}`,
    actFor: (account) => `Làm việc cho ${account}`,
    shortcuts: 'Phím tắt',
  },
};
