import type { Dictionary } from '../dictionary';

export const meanwhile: Dictionary['meanwhile'] = {
  title: 'Trong lúc đó có người đã thay đổi',
  changed: '{field}: {before} nay là {now}',
  empty: 'để trống',
  saveKeeps: 'Những gì bạn nhập vẫn còn. Khi lưu, chỉ các trường do bạn sửa được thay thế.',
  deleteKeeps: 'Những gì bạn nhập vẫn còn. Hãy xem lại một lần nữa trước khi xóa.',
};
