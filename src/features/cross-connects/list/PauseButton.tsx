import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';

/** Holds the list still, for reading it while much is moving. */
export function PauseButton({ paused, onPause }: { paused: boolean; onPause: (paused: boolean) => void }) {
  const { list: t } = useWords(crossConnects);
  return (
    <button type="button" className={classes.pause} onClick={() => onPause(!paused)}>
      {paused ? t.resume : t.pause}
    </button>
  );
}
