import { useEffect, useRef, type RefObject } from 'react';

/** The first field that is not right yet. */
export const WRONG = '[aria-invalid="true"], [data-wrong]';

/** A step begins at its first field, or at what is wrong in it; where it has none, and until it is there, at its heading. */
export function useFirstField(form: RefObject<HTMLFormElement | null>, step: string | undefined) {
  const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
  const waits = useRef(false);
  useEffect(() => {
    if (step === undefined) return;
    form.current?.querySelector<HTMLElement>('h2')?.focus();
    waits.current = true;
  }, [form, step]);
  // After each render: the field may come later than its step. Whoever has gone elsewhere meanwhile is left there.
  useEffect(() => {
    if (!waits.current) return;
    const field = find(WRONG) ?? find('[data-autofocus]');
    const stays = document.activeElement === find('h2');
    if (stays) field?.focus();
    waits.current = stays && !field;
  });
}
