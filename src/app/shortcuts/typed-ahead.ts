/* What is typed between asking for the palette and its field being there: its code may still be on the way. */

let typed = '';

export function typeAhead(key: string) {
  if (key === 'Backspace') typed = typed.slice(0, -1);
  else if ([...key].length === 1) typed += key;
}

/** Hands over what was typed, once. */
export function takeTyped(take: (text: string) => void) {
  take(typed);
  typed = '';
}

export const forgetTyped = () => takeTyped(() => {});
