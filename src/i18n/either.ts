/** `1, 3 or 6`. */
export const either = (values: readonly number[], or: string) =>
  `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`;
