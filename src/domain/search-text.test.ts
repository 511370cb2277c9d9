import { expect, it } from 'vitest';
import { fold, matchesText } from './search-text';

it.each([
  ['Cấu hình', 'cau hinh'],
  ['ĐÀ NẴNG', 'da nang'],
  ['Sơ đồ mạng', 'so do mang'],
  ['HCM-VPC01', 'hcm-vpc01'],
  ['Ca\u0302\u0301u', 'cau'],
])('%s is typed as %s', (text, typed) => expect(fold(text)).toBe(typed));

it.each([
  ['', ['anything'], true],
  ['cau hinh', ['Cấu hình chính'], true],
  ['cấu hình', ['cau hinh'], true],
  ['to po', ['Topology'], true],
  ['link han', ['Analytics link', 'HAN01'], true],
  ['link dad', ['Analytics link', 'HAN01'], false],
  ['10.15', [undefined, '10.15.0.0/16'], true],
])('%j in %j: %s', (query, texts, fits) => expect(matchesText(query, texts)).toBe(fits));
