import type { Dictionary } from '../dictionary';

export const crossConnects: Dictionary['crossConnects'] = {
  create: 'Tạo Cross Connect',
  term: { soon: (when) => `hết hạn ${when}`, over: (when) => `hết hạn ${when}` },
  termInColumn: { soon: (when) => when, over: (when) => when },
  noTerm: 'Không có',

  list: {
    title: 'Cross Connect',
    purpose: 'Các liên kết trả phí giữa hai vùng, dùng để kết nối các VPC với nhau.',
    caption: 'Danh sách Cross Connect',
    filters: 'Lọc Cross Connect',
    searchHint: 'Tên, id hoặc mô tả',
    status: 'Trạng thái',
    region: 'Vùng',
    termEnd: 'Hết kỳ hạn',
    inDays: (days) => `Trong vòng ${days} ngày`,
    needsMe: 'Cần bạn xử lý',
    endsSoon: 'Hết hạn trong 30 ngày',
    found: (n) => `${n} Cross Connect`,
    name: 'Tên',
    id: 'Id',
    requester: 'Requester',
    accepter: 'Accepter',
    bandwidth: 'Băng thông',
    connections: 'Kết nối',
    pendingCount: (n) => `${n} đang chờ`,
    expires: 'Hết hạn',
    description: 'Mô tả',
    created: 'Ngày tạo',
    csv: {
      bandwidthMbps: 'Băng thông (Mbps)',
      connections: 'Kết nối còn hiệu lực',
      pending: 'Trong đó đang chờ',
      expires: 'Hết hạn (UTC)',
      created: 'Ngày tạo (UTC)',
    },
    pages: 'Các trang Cross Connect',
    emptyTitle: 'Kết nối hai vùng',
    emptyText:
      'Cross Connect là liên kết trả phí giữa hai vùng. Khi Cross Connect hoạt động, bạn kết nối các VPC của hai vùng qua đó và máy chủ của chúng truy cập được nhau bằng địa chỉ riêng.',
    noMatchTitle: 'Không có Cross Connect nào khớp bộ lọc',
    noMatchText: 'Hãy mở rộng tìm kiếm hoặc xóa bộ lọc để xem tất cả.',
  },

  deleteMany: {
    open: 'Xóa…',
    title: (n) => `Xóa ${n} Cross Connect`,
    consequence: 'Liên kết giữa các vùng sẽ chấm dứt. Không hoàn tiền, kể cả cho phần kỳ hạn chưa dùng.',
    targets: 'Các Cross Connect sẽ bị xóa',
    phrase: (n) => `xóa ${n}`,
    typeFirst: 'Hãy nhập đúng cụm từ ở trên trước.',
    confirm: (n) => `Xóa ${n} Cross Connect`,
    started: 'Đã bắt đầu xóa',
    result: (done, failed) =>
      failed === 0
        ? `Đã bắt đầu xóa ${done} Cross Connect.`
        : `Đã bắt đầu xóa ${done} Cross Connect, ${failed} mục chưa xóa được.`,
  },

  actions: {
    edit: 'Đổi tên…',
    resize: 'Đổi gói…',
    renew: 'Gia hạn…',
    delete: 'Xóa…',
    connect: 'Kết nối VPC',
  },
};
