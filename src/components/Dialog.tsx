import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import classes from './Dialog.module.css';
import { CloseIcon } from './icons';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** `side`: a panel along the right edge, as high as the screen. */
  size?: 'sm' | 'md' | 'lg' | 'side';
}
export function Dialog({ opened, ...props }: Props) {
  return opened && <Opened {...props} />;
}

/** What can be done, at the lower edge: in sight, however much stands above. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
);

/** The browser's own modal dialog: the page behind is inert, and the focus returns to where it was. */
function Opened({ onClose, title, children, size = 'md' }: Omit<Props, 'opened'>) {
  const t = useWords(components);
  const heading = useId();
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

  return createPortal(
    <dialog ref={box} className={classes.dialog} data-size={size} aria-labelledby={heading}>
      <div className={classes.content}>
        <div className={classes.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={classes.close} onClick={onClose} aria-label={t.close}>
            <CloseIcon size={18} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
