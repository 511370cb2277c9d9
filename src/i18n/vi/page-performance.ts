import type { Dictionary } from '../dictionary';

export const pagePerformance: Dictionary['pagePerformance'] = {
  title: 'Hiệu năng của trang này',
  text: 'Đo trong thẻ này kể từ khi bảng điều khiển được tải; không có gì được gửi đi.',
  visit: 'Khi tải và sử dụng',
  vitals: {
    LCP: {
      name: 'Hiển thị phần nội dung lớn nhất',
      means: 'Cho đến khi phần lớn nhất của màn hình đầu tiên hiện ra.',
    },
    CLS: { name: 'Mức xê dịch bố cục', means: 'Các phần trên màn hình tự xê dịch bao nhiêu.' },
    INP: {
      name: 'Thời gian phản hồi thao tác',
      means:
        'Một trong những thao tác chậm nhất của bạn mất bao lâu để hiện kết quả. Trước khi mở bảng này lần đầu, chỉ biết thao tác đầu tiên và những thao tác trên 100 ms.',
    },
    FCP: { name: 'Hiển thị nội dung đầu tiên', means: 'Cho đến khi chữ hoặc hình đầu tiên hiện ra.' },
    TTFB: { name: 'Thời gian nhận byte đầu tiên', means: 'Cho đến khi byte đầu tiên của trang về đến.' },
  },
  rating: { good: 'Tốt', needsWork: 'Cần cải thiện', poor: 'Kém' },
  limits: (good, poor) => `Tốt khi không quá ${good}, kém khi trên ${poor}.`,
  ms: (value) => `${value} ms`,
  notYet: 'Chưa đo được',
  cannot: 'Trình duyệt này không đo',
  navigations: 'Từ trang này sang trang khác',
  navigationsText: 'Từ lúc bấm cho đến khi tiêu đề của trang mới hiện ra, mới nhất trước.',
  noNavigations: 'Hãy sang một trang khác rồi xem ở đây mất bao lâu.',
};
