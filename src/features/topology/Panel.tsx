import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { hint } from '../../components/hint';
import iconButton from '../../components/icon-button.module.css';
import { CloseIcon, DownIcon } from '../../components/icons';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import classes from './panel.module.css';

interface Props {
  label: string;
  head: ReactNode;
  closeLabel: string;
  onClose: () => void;
  /** For what an answer stands in it: with another one it opens. */
  asked?: string | undefined;
  children: ReactNode;
}

/** Where it is a sheet below the picture; panel.module.css knows it too. */
const SHEET = '(max-width: 48em)';

/** What stands beside the picture. On a phone it is a sheet below it, which can be made small. */
export function Panel({ label, head, closeLabel, onClose, asked, children }: Props) {
  const { panel: t } = useWords(topology);
  const box = useRef<HTMLElement>(null);
  const body = useId();
  const [small, setSmall] = useState(false);
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setSmall(false);
  }
  // The picture makes room for it: with the sheet in sight, so is the picture.
  useEffect(() => {
    if (!small && window.matchMedia(SHEET).matches) box.current?.scrollIntoView({ block: 'nearest' });
  }, [small, asked]);
  /** The focus goes back to the picture. */
  const close = () => {
    const standing = box.current?.parentElement?.querySelector<HTMLElement>('[data-node][tabindex="0"]');
    standing?.focus({ preventScroll: true });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog that was opened from it is not in it.
    if (event.key === 'Escape' && box.current?.contains(event.target as Node)) close();
  };
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Escape on whatever has the focus inside
    <aside
      onKeyDown={onKeyDown}
      ref={box}
      className={classes.panel}
      data-small={small || undefined}
      aria-label={label}
    >
      <header>
        <div>{head}</div>
        <button
          type="button"
          className={`${iconButton.button} ${classes.size}`}
          aria-label={t.details}
          aria-expanded={!small}
          aria-controls={body}
          onClick={() => setSmall(!small)}
        >
          <DownIcon size={18} aria-hidden />
        </button>
        <button
          type="button"
          className={iconButton.button}
          onClick={close}
          aria-label={closeLabel}
          {...hint(closeLabel)}
        >
          <CloseIcon size={18} aria-hidden />
        </button>
      </header>
      <div id={body} className={classes.body}>
        {children}
      </div>
    </aside>
  );
}
