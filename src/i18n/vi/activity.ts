import type { Dictionary } from '../dictionary';

export const activity: Dictionary['activity'] = {
  title: 'Nhật ký hoạt động',
  purpose: 'Ai đã làm gì, khi nào và trên đối tượng nào. Không có mục nào bị xóa khỏi đây.',
  sentences: {
    'cross-connect.created': {
      by: '{who} đã tạo Cross Connect {object}',
      alone: 'Cross Connect {object} đã được tạo',
    },
    'cross-connect.activated': {
      by: '{who} đã kích hoạt Cross Connect {object}',
      alone: 'Cross Connect {object} đã hoạt động',
    },
    'cross-connect.failed': {
      by: 'Khởi tạo Cross Connect {object} do {who} bắt đầu đã thất bại và được hoàn tiền',
      alone: 'Khởi tạo Cross Connect {object} đã thất bại và được hoàn tiền',
    },
    'cross-connect.updated': {
      by: '{who} đã thay đổi thiết lập của Cross Connect {object}',
      alone: 'Thiết lập của Cross Connect {object} đã thay đổi',
    },
    'cross-connect.resized': {
      by: '{who} đã thay đổi gói băng thông của Cross Connect {object}',
      alone: 'Gói băng thông của Cross Connect {object} đã thay đổi',
    },
    'cross-connect.renewed': {
      by: '{who} đã gia hạn Cross Connect {object}',
      alone: 'Cross Connect {object} đã được gia hạn',
    },
    'cross-connect.expired': {
      by: 'Cross Connect {object} do {who} mua đã hết hạn',
      alone: 'Cross Connect {object} đã hết hạn',
    },
    'cross-connect.deletion-started': {
      by: '{who} đã bắt đầu xóa Cross Connect {object}',
      alone: 'Đã bắt đầu xóa Cross Connect {object}',
    },
    'cross-connect.deleted': {
      by: '{who} đã xóa Cross Connect {object}',
      alone: 'Cross Connect {object} đã bị xóa',
    },
    'vpc-connection.requested': {
      by: '{who} đã yêu cầu kết nối {object}',
      alone: 'Kết nối {object} đã được yêu cầu',
    },
    'vpc-connection.accepted': {
      by: '{who} đã chấp thuận yêu cầu {object}',
      alone: 'Yêu cầu {object} đã được chấp thuận',
    },
    'vpc-connection.activated': {
      by: '{who} đã kích hoạt kết nối {object}',
      alone: 'Kết nối {object} đã hoạt động',
    },
    'vpc-connection.failed': {
      by: 'Khởi tạo kết nối {object} do {who} chấp thuận đã thất bại',
      alone: 'Khởi tạo kết nối {object} đã thất bại',
    },
    'vpc-connection.rejected': {
      by: '{who} đã từ chối yêu cầu {object}',
      alone: 'Yêu cầu {object} đã bị từ chối',
    },
    'vpc-connection.cancelled': {
      by: '{who} đã hủy yêu cầu {object}',
      alone: 'Yêu cầu {object} đã bị hủy',
    },
    'vpc-connection.expired': {
      by: 'Yêu cầu {object} của {who} đã hết hạn mà không được trả lời',
      alone: 'Yêu cầu {object} đã hết hạn mà không được trả lời',
    },
    'vpc-connection.deletion-started': {
      by: '{who} đã bắt đầu gỡ kết nối {object}',
      alone: 'Đã bắt đầu gỡ kết nối {object}',
    },
    'vpc-connection.deleted': {
      by: '{who} đã gỡ kết nối {object}',
      alone: 'Kết nối {object} đã được gỡ',
    },
  },
  types: {
    'cross-connect.created': 'Tạo Cross Connect',
    'cross-connect.activated': 'Cross Connect hoạt động',
    'cross-connect.failed': 'Cross Connect thất bại',
    'cross-connect.updated': 'Đổi thiết lập Cross Connect',
    'cross-connect.resized': 'Thay đổi gói băng thông',
    'cross-connect.renewed': 'Gia hạn Cross Connect',
    'cross-connect.expired': 'Cross Connect hết hạn',
    'cross-connect.deletion-started': 'Bắt đầu xóa Cross Connect',
    'cross-connect.deleted': 'Đã xóa Cross Connect',
    'vpc-connection.requested': 'Yêu cầu kết nối',
    'vpc-connection.accepted': 'Chấp thuận yêu cầu',
    'vpc-connection.activated': 'Kết nối hoạt động',
    'vpc-connection.failed': 'Kết nối thất bại',
    'vpc-connection.rejected': 'Từ chối yêu cầu',
    'vpc-connection.cancelled': 'Hủy yêu cầu',
    'vpc-connection.expired': 'Yêu cầu hết hạn',
    'vpc-connection.deletion-started': 'Bắt đầu gỡ kết nối',
    'vpc-connection.deleted': 'Đã gỡ kết nối',
  },
  reason: 'Lý do: {reason}',
  filters: 'Lọc nhật ký',
  search: 'Tìm kiếm',
  searchHint: 'Người, đối tượng hoặc id',
  type: 'Sự kiện',
  anyType: 'Mọi sự kiện',
  crossConnectTypes: 'Cross Connect',
  connectionTypes: 'Kết nối VPC',
  crossConnect: 'Cross Connect',
  anyCrossConnect: 'Mọi Cross Connect',
  clear: 'Xóa bộ lọc',
  exportCsv: 'Xuất CSV',
  exporting: 'Đang chuẩn bị tệp',
  exported: (n) => `Đã xuất ${n} sự kiện`,
  found: (n) => `${n} sự kiện`,
  emptyTitle: 'Chưa có hoạt động nào',
  emptyText:
    'Mọi thay đổi của Cross Connect hay kết nối VPC đều được ghi lại ở đây, cùng với người thực hiện.',
  emptyAction: 'Tạo Cross Connect',
  noMatchTitle: 'Không có sự kiện nào khớp bộ lọc',
  noMatchText: 'Hãy nới rộng tìm kiếm, hoặc xóa bộ lọc để xem tất cả.',
  csv: {
    at: 'Thời điểm (UTC)',
    type: 'Sự kiện',
    who: 'Người thực hiện',
    account: 'Tài khoản',
    object: 'Đối tượng',
    objectId: 'Id đối tượng',
    crossConnectId: 'Id Cross Connect',
    reason: 'Lý do',
  },
};
