import type { Dictionary } from '../dictionary';

export const changeReview: Dictionary['changeReview'] = {
  objects: 'Những gì thay đổi',
  routes: 'Tuyến và khả năng kết nối',
  money: 'Cách tính số tiền này',
  consequences: 'Ảnh hưởng đến đối tượng khác',
  irreversible: 'Không thể hoàn tác',
  gained: '{vpc} có thêm tuyến đến {cidr}, qua {crossConnect}',
  lost: '{vpc} mất tuyến đến {cidr}, qua {crossConnect}',
  moreRoutes: (n) => `và ${n} tuyến khác`,
  untouched: 'Các kết nối và tuyến giữ nguyên.',
};
