import type { Dictionary } from '../dictionary';

export const shortcuts: Dictionary['shortcuts'] = {
  title: 'Phím tắt',
  then: 'rồi',
  groups: { go: 'Đến một trang', page: 'Trên một trang', tables: 'Trong bảng, khi đang ở một ô' },
  page: {
    palette: 'Tìm kiếm và lệnh',
    sheet: 'Danh sách này',
    search: 'Tìm trong trang',
    create: 'Bắt đầu tạo mới trên trang',
    performance: 'Hiệu năng của trang này',
  },
  tables: {
    cells: 'Sang ô bên cạnh',
    ends: 'Ô đầu và ô cuối của hàng',
    far: 'Hàng đầu và hàng cuối',
    pages: 'Lên hoặc xuống mười hàng',
    open: 'Mở hàng',
    tick: 'Chọn hàng',
    copy: 'Sao chép ô',
  },
  on: 'Phím tắt dùng một phím',
  onHint:
    'Hãy tắt nếu bạn điều khiển máy bằng giọng nói hoặc hay bấm nhầm. Các phím trong bảng và phím tắt có Ctrl hoặc ⌘ luôn hoạt động.',
};
