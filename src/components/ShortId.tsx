import { useState } from 'react';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { hint } from './hint';
import { CheckIcon, CopyIcon } from './icons';
import { shortenId } from './shorten-id';
import classes from './text.module.css';

/** An id shortened in the middle; the whole one is in the hint and on the clipboard. */
export function ShortId({ id }: { id: string }) {
  const t = useWords(components);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(id);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  const Mark = copied ? CheckIcon : CopyIcon;
  return (
    <span className={classes.id}>
      <span className={classes.mono}>{shortenId(id)}</span>
      <button
        type="button"
        className={classes.copy}
        aria-label={t.copyId(id)}
        {...hint(copied ? t.copied : id)}
        onClick={() => void copy()}
      >
        <Mark size={13} aria-hidden />
      </button>
    </span>
  );
}
