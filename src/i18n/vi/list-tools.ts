import type { Dictionary } from '../dictionary';

export const listTools: Dictionary['listTools'] = {
  facet: {
    search: (facet) => `Tìm ${facet.toLowerCase()}`,
    none: 'Không có mục nào khớp.',
    any: 'Bỏ chọn tất cả',
  },
  columns: {
    shown: 'Các cột hiển thị, theo thứ tự này',
    up: (column) => `Đưa cột ${column} lên trước`,
    down: (column) => `Đưa cột ${column} ra sau`,
    reset: 'Đặt lại các cột',
  },
  export: {
    what: 'Tất cả những gì khớp bộ lọc, với mọi cột.',
    only: (n) => `Chỉ ${n} mục đã chọn`,
    csv: 'Xuất CSV',
    json: 'Xuất JSON',
    reading: (read, total) => `Đang đọc ${read} / ${total}`,
    done: (what) => `Đã xuất ${what}`,
  },
  views: {
    list: 'Chế độ xem đã lưu',
    none: 'Lưu bộ lọc, cách sắp xếp và số dòng mỗi trang của danh sách này dưới một tên.',
    name: 'Tên của chế độ xem này',
    nameFirst: 'Hãy đặt tên cho chế độ xem trước.',
    save: 'Lưu',
    replace: 'Thay thế',
    saved: (name) => `Đã lưu ${name}.`,
    remove: (name) => `Xóa chế độ xem ${name}`,
    removed: (name) => `Đã xóa ${name}.`,
    copy: 'Sao chép đường dẫn đến chế độ xem này',
    copied: 'Đã sao chép đường dẫn.',
  },
  copy: {
    cell: (text) => `Sao chép ${text}`,
    done: (text) => `Đã sao chép ${text}`,
  },
  selection: {
    count: (n, elsewhere) =>
      elsewhere === 0 ? `Đã chọn ${n}` : `Đã chọn ${n}, trong đó ${elsewhere} không ở trang này`,
    all: (n) => `Chọn tất cả ${n}`,
    clear: 'Bỏ chọn',
  },
  bulk: {
    running: 'Đang thực hiện',
    failed: 'Chưa thực hiện được',
    unknown: 'Chưa rõ kết quả',
    skipped: 'Giữ lại.',
    retry: (n) => `Thử lại ${n} mục chưa thực hiện được`,
  },
};
