import { expect, it } from 'vitest';
import { toIcs } from './ics';

const entry = {
  ...{ id: 'ri-1', at: '2026-11-27T13:25:00.000Z', title: 'Can Tho; backup, ends', remindDays: 7 },
  text: 'Sau đó lưu lượng dừng lại cho đến khi gia hạn Cross Connect này trong bảng điều khiển.\nGia hạn',
  url: 'https://console.example/cross-connects/ri-1?do=renew',
};

it('is what RFC 5545 asks for', () => {
  const text = toIcs([entry], '2026-11-25T08:00:00.000Z');
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(lines).toContain('DTSTART:20261127T132500Z');
  expect(lines).toContain('SUMMARY:Can Tho\\; backup\\, ends');
  expect(lines).toContain('TRIGGER:-P7D');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${entry.text.replace('\n', '\\n')}`);
});
