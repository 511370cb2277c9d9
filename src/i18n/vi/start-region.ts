import type { Dictionary } from '../dictionary';

export const startRegion: Dictionary['startRegion'] = {
  label: 'Vùng bắt đầu',
  hint: 'Cross Connect mới và bảng giá bắt đầu từ vùng này. Danh sách vẫn có mọi vùng.',
};
