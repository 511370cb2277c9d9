import type { Dictionary } from '../dictionary';

export const topologyExport: Dictionary['topologyExport'] = {
  open: 'Xuất',
  label: 'Xuất sơ đồ mạng',
  choices: {
    wholeSvg: 'Toàn bộ sơ đồ, dạng SVG',
    wholePng: 'Toàn bộ sơ đồ, dạng PNG',
    screenSvg: 'Phần đang thấy trên màn hình, dạng SVG',
    screenPng: 'Phần đang thấy trên màn hình, dạng PNG',
    json: 'Dữ liệu, dạng JSON',
    print: 'In toàn bộ sơ đồ',
  },
  notOnScreen: 'Sơ đồ không có trên màn hình. Hãy chọn Sơ đồ trước.',
  working: 'Đang vẽ…',
  saved: (fileName) => `Đã lưu thành ${fileName}`,
  problem: {
    tooLarge:
      'Sơ đồ quá lớn: thu vào ảnh PNG tối đa 8.192 px thì không ai đọc được. Hãy xuất dạng SVG, hoặc phóng to rồi xuất phần đang thấy trên màn hình.',
    refused: 'Trình duyệt không tạo được ảnh PNG của sơ đồ. Hãy xuất dạng SVG.',
    failed: 'Không xuất được. Hãy thử lại.',
  },
  part: 'Một phần của sơ đồ.',
  filtered: (filters) => `Chỉ gồm những gì khớp với bộ lọc: ${filters}.`,
  asItWas: (moment) => `Trạng thái lúc ${moment}.`,
  planned: 'Gồm cả những thay đổi chỉ là giả định.',
};
