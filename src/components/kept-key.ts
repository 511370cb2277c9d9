/** Short, the same for the same text, and nothing to be read from. Not for secrets. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** The name of a text that is kept for somebody and outlives their session: it does not tell who they are. */
export const keptKey = (what: string, userId: string, accountId = '') =>
  `cross-connect.${what}.${digest(`${userId} ${accountId}`)}`;
