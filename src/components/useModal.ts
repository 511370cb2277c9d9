import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * The browser's own modal dialog, open for as long as its element is there: the page behind is inert, and the focus returns to
 * where it was. What has `data-autofocus` gets the focus first.
 */
export function useModal(onClose: () => void) {
  const box = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  // In the layout phase, because closing must come before the removal: only then the focus goes back.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog === null) return;
    const ask = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    const closed = () => close.current();
    // What is half typed is not lost by a click beside it.
    const beside = (event: PointerEvent) => {
      if (event.target === dialog && dialog.querySelector('form') === null) close.current();
    };
    dialog.addEventListener('cancel', ask);
    dialog.addEventListener('close', closed);
    dialog.addEventListener('pointerdown', beside);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog.removeEventListener('close', closed);
      dialog.close();
    };
  }, []);
  return box;
}
