import type { Dictionary } from '../dictionary';

export const lists: Dictionary['lists'] = {
  search: 'Tìm kiếm',
  clear: 'Xóa bộ lọc',
  removeFilter: (filter) => `Bỏ bộ lọc ${filter}`,
  views: 'Chế độ xem',
  columns: 'Cột',
  export: 'Xuất',
  pause: 'Tạm dừng cập nhật',
  resume: 'Tiếp tục cập nhật',
  select: (name) => `Chọn ${name}`,
  pageSize: 'Số dòng mỗi trang',
};
