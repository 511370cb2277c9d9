import { lists } from '../../i18n/en/lists';
import { useWords } from '../../i18n/Language';
import classes from './list.module.css';

/** Holds a list still, for reading it while much is moving. */
export function PauseButton({ paused, onPause }: { paused: boolean; onPause: (paused: boolean) => void }) {
  const t = useWords(lists);
  return (
    <button type="button" className={classes.textButton} onClick={() => onPause(!paused)}>
      {paused ? t.resume : t.pause}
    </button>
  );
}
