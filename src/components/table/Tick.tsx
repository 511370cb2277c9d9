import classes from '../DataTable.module.css';

interface Props {
  label: string;
  checked: boolean;
  /** Some of those it stands for are ticked. */
  some?: boolean;
  onChange: (checked: boolean, withShift: boolean) => void;
}

/** A checkbox of the browser's own in a cell: a table may have thousands. */
export function Tick({ label, checked, some = false, onChange }: Props) {
  return (
    <label className={classes.tickBox}>
      <input
        ref={(input) => {
          if (input !== null) input.indeterminate = some;
        }}
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={({ currentTarget, nativeEvent }) =>
          onChange(currentTarget.checked, (nativeEvent as unknown as MouseEvent).shiftKey)
        }
      />
    </label>
  );
}
