/** Characters that no XML document may hold, also not escaped; lone surrogates among them. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What anybody typed, as text of an XML document. */
export const clean = (text: string) => text.replace(NOT_XML, '').replace(/\s+/g, ' ').trim();
const escapeXml = (text: string) => clean(text).replace(/[&<>"']/g, (each) => ESCAPED[each] ?? '');

/** Numbers without the noise of their last digits, so that the same picture is the same file. */
export const round = (value: number) => Math.round(value * 100) / 100;
export const roundPath = (path: string) => path.replace(/-?\d+\.\d+/g, (each) => String(round(Number(each))));

type Attributes = Record<string, string | number | undefined>;
/** An element; `children` are elements already, words go through `words`. */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escapeXml(typeof value === 'number' ? String(round(value)) : value)}"`],
  );
  const inner = children.join('');
  return inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>`;
}
export const words = (text: string) => escapeXml(text);
export const titled = (text: string) => el('title', {}, words(text));

/** Widths in hundredths of the font size, of Inter; what is not listed counts as a letter of middle width. */
const WIDTHS: [number, string][] = [
  [26, "ijlI !,.:|';`"],
  [37, 'frt()[]/\\-_1{}'],
  [56, 'acekxzvysJL7"^*?'],
  [72, 'ABCDGHKNOPQRSTUVXYZ&=+<>~'],
  [88, 'mwM'],
  [100, 'W@%'],
];
const MIDDLE = 61;
const widthOfCharacter = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width])),
);

/** About as wide as the text will be: a picture made without a screen cannot measure. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  // Marks of Vietnamese letters stand above their letter.
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, ''))
    sum += widthOfCharacter.get(character) ?? (character > '\u2e7f' ? 100 : MIDDLE);
  return (sum / 100) * size * (bold ? 1.04 : 1);
}

/** The text, or as much of it as there is room for. */
export function shortened(text: string, room: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, bold) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
