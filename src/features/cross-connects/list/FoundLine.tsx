import { UpdatedAgo } from '../../../components/UpdatedAgo';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';

interface Props {
  total: number;
  at: number;
  fetching: boolean;
  paused: boolean;
  onPause: (paused: boolean) => void;
}

/** How many there are, how old that is, and a way to hold it still. */
export function FoundLine({ total, at, fetching, paused, onPause }: Props) {
  const { list: t } = useWords(crossConnects);
  return (
    <p className={classes.found}>
      <span role="status">{t.found(total)}</span>
      <UpdatedAgo at={at} fetching={fetching} />
      <button type="button" className={classes.pause} onClick={() => onPause(!paused)}>
        {paused ? t.resume : t.pause}
      </button>
    </p>
  );
}
