import type { Dictionary } from '../dictionary';

export const signIn: Dictionary['signIn'] = {
  title: 'Đăng nhập',
  purpose: 'Kết nối VPC ở các vùng khác nhau qua Cross Connect.',
  demo: 'Đây là bản dùng thử: hãy chọn người bạn muốn đóng vai. Mỗi thẻ có thể là một người khác.',
  people: (account) => `Người của ${account}`,
  as: (name, role, account) => `Đăng nhập với tên ${name}, ${role} của ${account}`,
  unavailable: 'Dịch vụ này không có cách đăng nhập nào.',
  leaving: 'Đang chuyển bạn tới trang đăng nhập. Những gì bạn đã nhập vẫn được giữ.',
  signedOut: 'Bạn đã đăng xuất.',
  again: 'Thử lại',
  faults: {
    unreachable: {
      what: 'Nhà cung cấp đăng nhập không trả lời.',
      next: 'Hãy kiểm tra kết nối rồi thử lại. Những gì bạn đã nhập vẫn được giữ.',
    },
    denied: {
      what: 'Nhà cung cấp không cho bạn đăng nhập.',
      next: 'Hãy thử lại, hoặc đăng nhập ở đó bằng người khác.',
    },
    stale: {
      what: 'Lần đăng nhập này đã cũ.',
      next: 'Nó đã hoàn tất trước đó, hoặc bắt đầu ở thẻ khác. Hãy bắt đầu lại.',
    },
    refused: {
      what: 'Không hoàn tất được việc đăng nhập.',
      next: 'Hãy thử lại. Nếu vẫn vậy, hãy báo cho người quản trị.',
    },
    'not-accepted': {
      what: 'Dịch vụ không chấp nhận lần đăng nhập này.',
      next: 'Hãy thử lại. Nếu vẫn vậy, nhà cung cấp và dịch vụ đang được cấu hình cho hai đối tượng (audience) khác nhau.',
    },
  },
  nobody: {
    title: 'Không có quyền truy cập',
    signedInAs: (email) => `Đã đăng nhập bằng ${email}`,
    because: {
      'no-email':
        'Nhà cung cấp đăng nhập không cho biết địa chỉ email của bạn, mà lần đầu bạn được nhận ra nhờ địa chỉ này.',
      'unknown-email': 'Ở đây chưa ai có địa chỉ email của bạn.',
      'unverified-email':
        'Nhà cung cấp chưa xác minh địa chỉ email của bạn. Hãy xác minh ở đó rồi đăng nhập lại.',
      'email-taken': 'Địa chỉ email của bạn thuộc về một người đang đăng nhập ở đây bằng danh tính khác.',
    },
    noMember: 'Bạn không phải là thành viên của tài khoản này.',
    noMemberText: 'Hãy nhờ chủ tài khoản thêm bạn, hoặc đăng nhập bằng người khác.',
    other: 'Đăng nhập bằng người khác',
    firstAccount: 'Về tài khoản của tôi',
  },
};
