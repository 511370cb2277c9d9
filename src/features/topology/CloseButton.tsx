import { hint } from '../../components/hint';
import iconButton from '../../components/icon-button.module.css';
import { CloseIcon } from '../../components/icons';

/** Closes the panel that it stands in. */
export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" className={iconButton.button} onClick={onClose} aria-label={label} {...hint(label)}>
      <CloseIcon size={18} aria-hidden />
    </button>
  );
}
