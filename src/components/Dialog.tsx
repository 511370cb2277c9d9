import { useId, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import classes from './Dialog.module.css';
import iconButton from './icon-button.module.css';
import { CloseIcon } from './icons';
import { useModal } from './useModal';

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

function Opened({ onClose, title, children, size = 'md' }: Omit<Props, 'opened'>) {
  const t = useWords(components);
  const heading = useId();
  const box = useModal(onClose);

  return createPortal(
    <dialog ref={box} className={classes.dialog} data-size={size} aria-labelledby={heading}>
      <div className={classes.content}>
        <div className={classes.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={iconButton.button} onClick={onClose} aria-label={t.close}>
            <CloseIcon size={18} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
