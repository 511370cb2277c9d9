import type { Dictionary } from '../dictionary';

export const fieldRules: Dictionary['fieldRules'] = {
  required: 'Không được để trống.',
  invalid: 'Giá trị này không hợp lệ.',
  'unknown-field': 'Không có trường này.',
  'name-length': 'Dùng từ 5 đến 50 ký tự.',
  'name-characters': 'Chỉ dùng A-Z, a-z, 0-9, dấu cách và .\u00a0@\u00a0_\u00a0-',
  'name-taken': 'Một Cross Connect khác của tài khoản đã dùng tên này.',
  'description-length': 'Dùng tối đa 255 ký tự.',
  'message-length': 'Dùng tối đa 500 ký tự.',
  'regions-differ': 'Hãy chọn vùng khác với vùng Requester.',
  'unknown-id': 'Không có VPC nào mang id này ở vùng Accepter.',
  'wrong-region': 'VPC này không ở vùng của phía tương ứng trong Cross Connect.',
  unchanged: 'Hiện đã là mục này. Hãy chọn mục khác.',
  'amount-range': 'Nhập số tiền từ 10.000 đến 1.000.000.000 VND.',
  'not-in-vpc': 'VPC này không có địa chỉ đó.',
  'cidr-or-id': 'Hãy nhập đầy đủ id dạng net-…',
  'too-many': 'Quá nhiều mục cùng lúc.',
  'too-few': 'Hãy chọn ít nhất một mục.',
  'above-own-role': 'Token không được có nhiều quyền hơn vai trò của bạn.',
  'in-the-future': 'Thời điểm này chưa đến.',
};
