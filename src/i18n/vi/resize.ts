import type { Dictionary } from '../dictionary';

export const resize: Dictionary['resize'] = {
  title: (name) => `Thay đổi gói băng thông của ${name}`,
  intro:
    'Các kết nối VPC vẫn hoạt động trong lúc băng thông thay đổi. Phần kỳ hạn còn lại được tính thêm hoặc hoàn tiền ngay.',
  packages: 'Gói băng thông',
  current: 'Hiện tại',
  currentMeanwhile: 'Nay là gói hiện tại',
  perMonth: 'mỗi tháng',
  perMbps: 'mỗi Mbps',
  listPrice: 'Trước khi giảm giá',
  now: 'ngay bây giờ',
  more: (amount) => `thêm ${amount} mỗi tháng`,
  less: (amount) => `bớt ${amount} mỗi tháng`,
  choose: 'Hãy chọn một gói khác trước.',
  calculating: 'Đang tính số tiền chính xác',
  holds: (time) => `Số tiền này giữ nguyên đến ${time}, sau đó được tính lại.`,
  downgradeTitle: (from, to) => `${from} giảm còn ${to}`,
  downgradeText: (connections) =>
    `${connections} kết nối VPC đi qua đó sẽ có ít băng thông hơn. Hãy chắc chắn rằng mức này đủ cho lưu lượng của chúng.`,
  downgradeEmpty: 'Các kết nối VPC tạo sau này sẽ có ít băng thông hơn.',
  pay: (amount) => `Đổi gói và trả ${amount}`,
  refund: (amount) => `Đổi gói và nhận ${amount}`,
  free: 'Đổi gói, không mất phí',
  plain: 'Đổi gói',
  meanwhileTitle: 'Có người vừa đổi gói băng thông',
  meanwhile: (from, to) =>
    `Khi bạn bắt đầu là ${from}, nay là ${to}. Lựa chọn của bạn vẫn được giữ, số tiền được tính lại.`,
  sameAsYours: (to) => `Nay đã là ${to}, đúng gói bạn chọn. Không cần làm gì thêm.`,
  changing: 'Cross Connect đang được thay đổi. Bạn có thể tiếp tục ngay khi việc đó xong.',
  quoteChanged: (before, now) =>
    `Số tiền đã đổi. Trước đó: ${before}. Nay: ${now}. Chưa có gì thay đổi và bạn chưa bị trừ tiền; nút bấm có số tiền mới.`,
};
