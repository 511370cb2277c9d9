/**
 * A hint on any focusable element: one lazy layer shows it on hover and on focus; assistive technology reads it as the
 * element's description. `<button {...hint(text)}>`.
 */
export const hint = (text: string | undefined) =>
  text === undefined ? {} : ({ 'data-hint': text, 'aria-description': text } as const);
