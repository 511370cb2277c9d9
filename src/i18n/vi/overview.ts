import type { Dictionary } from '../dictionary';

export const overview: Dictionary['overview'] = {
  title: 'Tổng quan',
  purpose: 'Những việc cần bạn xử lý, và các vùng của bạn đang kết nối ra sao.',
  create: 'Tạo Cross Connect',
  attention: {
    title: 'Cần bạn xử lý',
    none: 'Hiện không có việc nào cần bạn xử lý.',
    request: '{requester} yêu cầu kết nối với {accepter}',
    requestFrom: (account, crossConnect) => `Yêu cầu của ${account} qua ${crossConnect}`,
    answer: 'Trả lời',
    answerFor: (name) => `Trả lời yêu cầu ${name}`,
    termEnds: 'Kỳ hạn của {crossConnect} kết thúc {when}',
    termEndsText: 'Khi hết hạn, lưu lượng sẽ dừng; các kết nối được giữ lại.',
    termEnded: '{crossConnect} đã hết hạn',
    termEndedText: 'Lưu lượng đã dừng. Gia hạn sẽ khôi phục cùng mọi kết nối.',
    crossConnectFailed: 'Không khởi tạo được {crossConnect}',
    crossConnectFailedText: 'Số tiền đã trả đã được hoàn lại.',
    connectionFailed: 'Không khởi tạo được kết nối {connection}',
    connectionExpired: 'Yêu cầu {connection} đã hết hạn mà không được trả lời',
    connectionExpiredText: 'Bạn có thể yêu cầu lại.',
    open: 'Mở',
    openFor: (name) => `Mở ${name}`,
    renew: 'Gia hạn…',
    renewFor: (name) => `Gia hạn ${name}…`,
    more: (n) => `và ${n} mục nữa`,
    allRequests: 'Xem mọi yêu cầu',
    kinds: {
      request: 'Yêu cầu cần trả lời',
      'term-ends': 'Sắp hết hạn',
      'term-ended': 'Đã hết hạn',
      'cross-connect-failed': 'Thất bại',
      'connection-failed': 'Thất bại',
      'connection-expired': 'Đã hết hạn',
    },
  },
  counts: {
    title: 'Số liệu',
    crossConnects: 'Cross Connect',
    connectionsActive: 'Kết nối đang hoạt động',
    connectionsMoving: (n) => `+ ${n} đang đổi`,
    connectionsPending: 'Chờ chấp thuận',
    vpcs: (region) => `VPC ở ${region}`,
  },
  map: {
    title: 'Sơ đồ mạng',
    open: 'Mở sơ đồ mạng',
    picture: (regions, vpcs, links) => `Hình sơ đồ mạng: ${regions}, ${vpcs}, ${links}.`,
    regions: (n) => `${n} vùng`,
    vpcs: (n) => `${n} VPC`,
    links: (n) => `${n} kết nối`,
    pipe: (name, from, to, mbps, links) => `${name} nối ${from} với ${to} ở ${mbps} và mang ${links}`,
    tooLarge: (n) => `${n} VPC là quá nhiều cho một hình nhỏ. Sơ đồ mạng đầy đủ hiện tất cả.`,
    legendActive: 'Đang hoạt động',
    legendPending: 'Chờ chấp thuận',
    legendMoving: 'Đang thay đổi',
    legendStopped: 'Đã dừng: Cross Connect đã hết hạn',
  },
  recent: {
    title: 'Hoạt động gần đây',
    all: 'Xem mọi hoạt động',
    none: 'Chưa có hoạt động nào.',
  },
  digest: {
    title: 'Từ lần ghé trước của bạn',
    since: 'Lần trước bạn ở đây là {when}.',
    none: 'Từ đó đến nay không có gì thay đổi.',
    inNumbers: 'Những thay đổi, bằng con số',
    all: 'Xem tất cả trong Hoạt động',
    counts: {
      requested: (n) => `${n} yêu cầu mới`,
      accepted: (n) => `${n} yêu cầu được chấp thuận`,
      active: (n) => `${n} mục bắt đầu hoạt động`,
      ended: (n) => `${n} mục thất bại, hết hạn hoặc không thành`,
      changed: (n) => `${n} thay đổi khác`,
    },
  },
  health: {
    title: 'Tình trạng',
    service: {
      opening: 'Đang nối luồng trực tiếp…',
      live: 'Trực tiếp: các thay đổi tự hiện ra.',
      polling: 'Không trực tiếp: màn hình làm mới thưa hơn.',
    },
    moving: 'Đang tiến hành:',
    nothingMoving: 'Không có gì đang tiến hành.',
    failed: 'Thất bại:',
    nothingFailed: 'Không có gì thất bại.',
    crossConnects: (n) => `${n} Cross Connect`,
    connections: (n) => `${n} kết nối`,
  },
  terms: {
    title: 'Kỳ hạn sắp kết thúc',
    all: 'Lịch kỳ hạn',
  },
  guide: {
    title: 'Cặp VPC kết nối đầu tiên của bạn',
    hide: 'Ẩn',
    show: 'Hiện hướng dẫn bắt đầu',
    states: {
      ...{ done: 'Đã xong', spared: 'Không cần', moving: 'Đang tiến hành' },
      ...{ next: 'Bước tiếp theo', later: 'Để sau' },
    },
    later: 'Hãy làm bước trước đó đã.',
    complete: 'Cặp đầu tiên của bạn đã kết nối: máy chủ của chúng tới được nhau bằng địa chỉ riêng.',
    words: 'Giải thích thuật ngữ',
    steps: {
      vpcs: {
        title: 'Có VPC',
        text: 'VPC được tạo trong đám mây của bạn. Chúng tự hiện ra ở đây.',
        action: 'Thử với một bộ dữ liệu mẫu',
        done: 'Xem VPC',
      },
      crossConnect: {
        title: 'Tạo Cross Connect',
        text: 'Chọn hai vùng và băng thông, rồi thanh toán cho một kỳ hạn.',
        action: 'Xem Cross Connect',
        done: 'Xem Cross Connect',
      },
      connect: {
        title: 'Kết nối VPC',
        text: 'Ghép một VPC của vùng này với một VPC của vùng kia; chủ của nó chấp thuận.',
        action: 'Kết nối VPC',
        done: 'Kết nối thêm',
      },
      reach: {
        title: 'Kiểm tra khả năng kết nối',
        text: 'Xem từng chặng: máy chủ của VPC này tới được VPC kia.',
        action: 'Kiểm tra',
        done: 'Xem đường đi',
      },
    },
    instead: {
      next: {
        vpcs: 'Ở đây bạn kết nối VPC chứ không tạo VPC. VPC được tạo trong dịch vụ VPC của đám mây và tự hiện ra ở đây; trước đó chưa có gì để kết nối.',
        crossConnect:
          'Chọn hai vùng và băng thông, rồi thanh toán cho một kỳ hạn. Hoặc đưa mã VPC của bạn cho chủ một Cross Connect khác: họ yêu cầu, bạn chấp thuận.',
      },
      later: {
        crossConnect:
          'Bạn đã có thể mua. Kỳ hạn trả phí bắt đầu ngay, dù khi chưa có VPC thì chưa kết nối được gì.',
      },
      spared: {
        crossConnect:
          'Bên kia kết nối với bạn qua Cross Connect của họ. Bạn vẫn có thể tạo Cross Connect riêng.',
      },
      moving: {
        crossConnect: 'Đang được khởi tạo. Trang này tự cập nhật.',
        connect: 'Đang chờ chấp thuận hoặc đang được thiết lập. Trang này tự cập nhật.',
      },
    },
    untilVpcs: {
      addresses:
        'Trong lúc chờ, hãy chọn địa chỉ cho chúng: các VPC có CIDR chồng lấn thì không kết nối được với nhau. {addressSpace} cho biết khối nào còn trống.',
      addressSpace: 'Không gian địa chỉ',
      otherAccount:
        'Bạn có VPC nhưng không thấy ở đây? Hãy xem trong menu tài khoản bạn đang làm việc cho tài khoản nào.',
      operator: {
        demo: 'Dành cho người vận hành dịch vụ này: với {setting}, cơ sở dữ liệu trống bắt đầu với các VPC.',
        production:
          'Dành cho người vận hành dịch vụ này: dịch vụ đọc VPC từ cơ sở dữ liệu, nơi hệ thống kiểm kê đám mây của bạn ghi vào. Xem {document}.',
      },
    },
    asked: (n) => `${n} yêu cầu đang chờ bạn trả lời. Khi chấp thuận, VPC của bạn được kết nối.`,
    answer: 'Trả lời',
  },
  teach: {
    text: 'Cross Connect là một liên kết trả phí giữa hai vùng. Khi đã có, bạn ghép các VPC qua đó, và máy chủ của chúng kết nối được với nhau bằng địa chỉ riêng.',
    picture:
      'Hình minh họa: một VPC ở vùng HCM03 và một VPC ở vùng HAN01, nối nhau bằng một Cross Connect có một kết nối VPC bên trong.',
    packages: 'Xem các gói và giá',
  },
};
