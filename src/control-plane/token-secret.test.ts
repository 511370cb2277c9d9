import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isTokenSecret, looksLikeTokenSecret, newTokenSecret, startOfSecret } from './token-secret';

const secrets = Array.from({ length: 200 }, () => newTokenSecret());

describe('the secret of a token', () => {
  it('is what scanners look for, and never the same', () => {
    for (const secret of secrets) {
      expect(secret).toMatch(/^cct_[0-9A-Za-z]{49}$/);
      expect(looksLikeTokenSecret(secret)).toBe(true);
      expect(isTokenSecret(secret)).toBe(true);
    }
    expect(new Set(secrets).size).toBe(secrets.length);
  });

  it('uses all letters and digits alike', () => {
    const counts = new Map<string, number>();
    for (const secret of secrets)
      for (const digit of secret.slice(4, 47)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    const mean = (200 * 43) / 62;
    expect(counts.size).toBe(62);
    for (const [digit, count] of counts) expect(Math.abs(count - mean), digit).toBeLessThan(mean);
  });

  it('ends with a checksum that others can compute too', () => {
    const digits = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
    for (const secret of secrets) {
      const value = [...secret.slice(47)].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
      expect(value).toBe(crc32(secret.slice(4, 47)));
    }
  });

  it('is known to be wrong when a character is', () => {
    const [secret = ''] = secrets;
    for (let at = 4; at < secret.length; at += 1) {
      const other = secret[at] === 'x' ? 'y' : 'x';
      expect(isTokenSecret(`${secret.slice(0, at)}${other}${secret.slice(at + 1)}`), `at ${at}`).toBe(false);
    }
    for (const wrong of ['', 'cct_', 'demo.abc', secret.slice(0, -1), `${secret}0`, ` ${secret}`])
      expect(isTokenSecret(wrong)).toBe(false);
  });

  it('is shown by its beginning only', () => expect(startOfSecret('cct_AbCdEfGh')).toBe('cct_AbCd'));
});
