import type { Dictionary } from '../dictionary';

export const reachability: Dictionary['reachability'] = {
  title: 'Khả năng kết nối',
  purpose: 'Máy chủ này có tới được máy chủ kia bằng địa chỉ riêng không, và vì sao không.',
  computed:
    'Tính từ cấu hình VPC và Cross Connect của bạn. Không có gói tin nào được gửi; những gì chính máy chủ chặn thì không biết được ở đây.',
  from: 'Từ',
  to: 'Tới',
  vpc: 'VPC',
  anyVpc: 'VPC nào có địa chỉ này',
  place: 'Máy chủ hoặc địa chỉ',
  placeHint: 'Không bắt buộc. Một địa chỉ IPv4 riêng, hoặc tên máy chủ.',
  badAddress: 'Hãy nhập một địa chỉ IPv4 như 10.10.0.5, hoặc chọn một máy chủ.',
  exchange: 'Đổi chỗ hai đầu',
  ask: 'Hãy chọn nơi đi và nơi đến',
  askText: 'Chọn VPC, máy chủ hoặc địa chỉ ở cả hai phía. Câu trả lời có ngay, kèm từng chặng đi và về.',
  another: (account) => `của ${account}`,
  verdict: {
    reachable: '{from} tới được {to}, và gói trả lời về được.',
    unreachable: '{from} không tới được {to}.',
    ambiguous: 'Không chắc gói tin từ {from} tới {to} sẽ đi đâu.',
    unknown: 'Chưa thể trả lời.',
  },
  backOnly: 'Gói tin tới nơi, nhưng gói trả lời không về được.',
  same: 'Cả hai ở cùng một VPC: không có gì ra khỏi VPC đó.',
  reason: {
    'unknown-address': 'Không VPC nào mà bạn xem được có địa chỉ {address}.',
    'which-vpc': 'Nhiều VPC có địa chỉ {address}: {others}. Hãy chọn VPC bạn muốn hỏi.',
    'no-route':
      '{vpc} không có tuyến tới {address}: hai VPC chưa được kết nối. Kết nối không bắc cầu, có chung một VPC lân cận cũng không tới được.',
    local:
      '{address} là địa chỉ của chính {vpc}, nên gói tin không bao giờ ra khỏi đó. CIDR của hai VPC chồng lấn.',
    ambiguous: 'Hai tuyến của {vpc} cùng khớp {address} như nhau: {others} có cùng CIDR.',
    'led-elsewhere': 'Tuyến cụ thể nhất của {vpc} tới {address} lại dẫn tới {others}.',
    pending: 'Kết nối đang chờ chấp thuận, trong {crossConnect}.',
    provisioning: 'Kết nối đang được thiết lập, trong {crossConnect}.',
    deleting: 'Kết nối đang được gỡ, trong {crossConnect}.',
    'cross-connect-expired':
      'Kỳ hạn của {crossConnect} đã hết: không có lưu lượng nào đi qua cho đến khi được gia hạn.',
    'cross-connect-not-active': '{crossConnect} không hoạt động: không có lưu lượng nào đi qua.',
  },
  answer: 'Câu trả lời',
  remedyTitle: 'Cách khắc phục',
  remedy: {
    accept: 'Chấp thuận yêu cầu đang chờ.',
    wait: 'Bạn không cần làm gì: việc thiết lập đang diễn ra, câu trả lời ở đây sẽ tự thay đổi.',
    renew: 'Gia hạn {crossConnect}.',
    connect: 'Kết nối {from} với {to} trong {crossConnect}. Các điều kiện cho phép việc này.',
    'create-cross-connect':
      'Không Cross Connect nào của bạn cho phép kết nối này. Hãy tạo một Cross Connect từ {fromRegion} tới {toRegion}, rồi kết nối hai VPC trong đó.',
  },
  act: {
    accept: 'Mở yêu cầu',
    renew: 'Mở Cross Connect',
    connect: 'Kết nối hai VPC này',
    'create-cross-connect': 'Tạo Cross Connect',
  },
  noRemedy: 'Không có một thao tác đơn lẻ nào khắc phục được.',
  blocked: 'Hai VPC này phải được kết nối với nhau, nhưng các điều kiện không cho phép:',
  inTopology: 'Xem trên sơ đồ mạng',
  there: 'Chiều đi',
  back: 'Chiều về',
  path: (from, to) => `Đường đi từ ${from} tới ${to}`,
  hop: {
    source: 'Máy chủ trong {name}',
    routes: 'Bảng tuyến của {name}',
    interconnect: 'Điểm kết nối ở {name}',
    'cross-connect': '{name}',
    destination: 'Máy chủ trong {name}',
  },
  state: { passed: 'đã qua', failed: 'dừng ở đây', 'not-reached': 'không tới' },
};
