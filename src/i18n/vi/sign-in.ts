import type { Dictionary } from '../dictionary';

export const signIn: Dictionary['signIn'] = {
  title: 'Đăng nhập',
  purpose: 'Kết nối VPC ở các vùng khác nhau qua Cross Connect.',
  demo: 'Đây là bản dùng thử: hãy chọn người bạn muốn đóng vai. Mỗi thẻ có thể là một người khác.',
  people: (account) => `Người của ${account}`,
  as: (name, role, account) => `Đăng nhập với tên ${name}, ${role} của ${account}`,
  unavailable: 'Dịch vụ này không có người dùng thử để đăng nhập.',
};
