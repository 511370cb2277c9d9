/**
 * A secret is `cct_`, 256 random bits in 43 letters and digits, and 6 more that are a checksum of those: scanners for secrets know
 * it by `cct_[0-9A-Za-z]{49}`, and need not ask anybody whether it is one. No character of it means anything to a shell.
 */
const PREFIX = 'cct_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_BYTES = 32;
const RANDOM_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const SHOWN = PREFIX.length + 4;

function inDigits(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) text = (DIGITS[Number(rest % 62n)] ?? '') + text;
  return text;
}

/** CRC-32 as in zip files. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
const checksumOf = (text: string) => inDigits(BigInt(crc32(text)), CHECKSUM_LENGTH);

export function newTokenSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const random = inDigits(value, RANDOM_LENGTH);
  return `${PREFIX}${random}${checksumOf(random)}`;
}

/** Whether it means to be one: then nobody else is asked whose token it is. */
export const looksLikeTokenSecret = (text: string) => text.startsWith(PREFIX);

/** Whether the checksum is right: what was mistyped or made up need not be looked for. */
export function isTokenSecret(text: string): boolean {
  const random = text.slice(PREFIX.length, PREFIX.length + RANDOM_LENGTH);
  return /^cct_[0-9A-Za-z]{49}$/.test(text) && text.slice(-CHECKSUM_LENGTH) === checksumOf(random);
}

/** How it begins: enough to know it again among one's own, nothing to guess the rest by. */
export const startOfSecret = (secret: string) => secret.slice(0, SHOWN);
