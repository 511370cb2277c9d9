import type { Dictionary } from '../dictionary';

export const matrix: Dictionary['matrix'] = {
  tab: 'Ma trận ghép cặp',
  emptyTitle: (region) => `Không có VPC nào ở ${region}`,
  emptyText:
    'Ma trận cho thấy mọi VPC của vùng Requester với mọi VPC của vùng Accepter. Trước hết hãy tạo một VPC ở đó, hoặc hỏi chủ của một VPC về id của nó.',
  search: 'Tìm VPC',
  byVerdict: 'Lọc theo kết luận',
  byCode: 'Lọc theo điều kiện',
  code: (code, count) => `Điều kiện ${code}: ${count} cặp`,
  nothing: 'Không có cặp nào khớp bộ lọc.',
  grid: 'Ma trận ghép cặp: VPC phía Requester theo hàng, VPC phía Accepter theo cột',
  cornerCount: 'Số cuối: cặp ghép được',
  corner: 'Requester ↓ Accepter →',
  cell: (requester, accepter, verdict, codes) =>
    `${requester} với ${accepter}: ${verdict}${codes && `, ${codes}`}`,
  chosenCell: 'đã chọn',
  open: (count) => `${count} cặp ghép được`,
  onPaper: (rows, ofRows, columns, ofColumns) =>
    `${rows}/${ofRows} VPC phía Requester theo hàng, ${columns}/${ofColumns} VPC phía Accepter theo cột.`,
  cutOnPaper: (most) =>
    `Trang in chỉ chứa được mỗi phía ${most} VPC. Hãy tìm VPC, hoặc chỉ hiện một kết quả hay một điều kiện, để in phần còn lại.`,
  columnsOnPaper: (from, to, of) => `VPC phía Accepter ${from}–${to} trong ${of}`,
  panel: 'Chi tiết của cặp',
  seeConnection: 'Xem các kết nối',
  choose: 'Chọn cặp này',
  drop: 'Bỏ cặp này',
  chooseAll: (name) => `Chọn mọi cặp ghép được của ${name}`,
  howTo:
    'Nhấp hoặc nhấn phím cách để chọn những cặp kết nối được. Các phím mũi tên để di chuyển, giữ thêm Shift để chọn dọc đường.',
  chosen: (count) => `Đã chọn ${count} cặp.`,
  conflicts: (count) => `${count} cặp trong đó bị một cặp trước chặn.`,
  clear: 'Bỏ chọn hết',
  review: (count) => `Xem lại ${count} cặp`,
};
