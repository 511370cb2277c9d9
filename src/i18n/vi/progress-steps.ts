import type { Dictionary } from '../dictionary';

export const progressSteps: Dictionary['progressSteps'] = {
  label: 'Tiến độ',
  name: {
    'authenticate-requester': 'Xác thực vùng Requester',
    'authenticate-accepter': 'Xác thực vùng Accepter',
    'build-interconnects': 'Dựng các điểm kết nối',
    'exchange-routes': 'Trao đổi tuyến',
    'reserve-bandwidth': 'Dành băng thông',
    'switch-over': 'Chuyển đổi',
    'remove-connections': 'Gỡ các kết nối VPC',
    'withdraw-routes': 'Thu hồi tuyến',
    'remove-interconnects': 'Gỡ các điểm kết nối',
    'attach-requester': 'Gắn VPC của Requester',
    'attach-accepter': 'Gắn VPC của Accepter',
    detach: 'Tách cả hai VPC',
  },
  state: { done: 'đã xong', current: 'đang thực hiện', waiting: 'đang chờ' },
};
