import { flushSync } from 'react-dom';
import { listTools } from '../../../i18n/en/list-tools';
import { useWords } from '../../../i18n/Language';
import iconButton from '../../icon-button.module.css';
import { DownIcon, UpIcon } from '../../icons';
import { inOrder, USUAL_PREFS } from '../list-prefs';
import type { ListState } from '../useList';
import listClasses from '../list.module.css';
import classes from './panels.module.css';

interface Props {
  list: Pick<ListState, 'prefs' | 'setPrefs'>;
  columns: readonly { id: string; header: string; hideable?: boolean }[];
}

/** Which columns are shown, and in which order. The one that names the rows stays in front. */
export function ColumnsPanel({ list: { prefs, setPrefs }, columns }: Props) {
  const { columns: t } = useWords(listTools);
  const movable = inOrder(columns, prefs.order).filter(({ hideable }) => hideable !== false);
  const ids = movable.map(({ id }) => id);

  const toggle = (id: string, shown: boolean) =>
    setPrefs({ hidden: shown ? prefs.hidden.filter((each) => each !== id) : [...prefs.hidden, id] });
  const move = (button: HTMLElement, at: number, by: -1 | 1) => {
    const [id, other] = [ids[at], ids[at + by]];
    if (id === undefined || other === undefined) return;
    flushSync(() => setPrefs({ order: ids.with(at, other).with(at + by, id) }));
    // The line was taken out and put in again; whoever moves it further finds the focus where it was.
    button.focus();
  };
  const arrow = (at: number, by: -1 | 1, header: string) => {
    const Mark = by < 0 ? UpIcon : DownIcon;
    return (
      <button
        type="button"
        className={`${iconButton.button} ${classes.icon}`}
        aria-label={(by < 0 ? t.up : t.down)(header)}
        aria-disabled={ids[at + by] === undefined}
        onClick={(event) => move(event.currentTarget, at, by)}
      >
        <Mark size={16} aria-hidden />
      </button>
    );
  };

  return (
    <div className={classes.content}>
      <fieldset>
        <legend>{t.shown}</legend>
        {movable.map(({ id, header }, at) => (
          <div key={id} className={classes.line}>
            <label>
              <input
                type="checkbox"
                checked={!prefs.hidden.includes(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              {header}
            </label>
            {arrow(at, -1, header)}
            {arrow(at, 1, header)}
          </div>
        ))}
      </fieldset>
      <button
        type="button"
        className={listClasses.textButton}
        onClick={() => setPrefs({ hidden: USUAL_PREFS.hidden, order: USUAL_PREFS.order })}
      >
        {t.reset}
      </button>
    </div>
  );
}
