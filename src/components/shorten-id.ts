/** The middle of an id tells nobody anything. */
export const shortenId = (id: string) => (id.length > 18 ? `${id.slice(0, 10)}…${id.slice(-4)}` : id);
