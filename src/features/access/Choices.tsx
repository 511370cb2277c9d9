import { useId } from 'react';
import classes from './access.module.css';

interface Props<Value extends string | number> {
  label: string;
  hint?: string;
  options: readonly { value: Value; label: string; means?: string; disabled?: boolean }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Side by side. */
  inline?: boolean;
}

/** One of a few, each with what it means. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const { label, hint, options, value, onChange, inline = false } = props;
  const id = useId();
  return (
    <fieldset className={classes.choices} data-inline={inline || undefined}>
      <legend>{label}</legend>
      {hint !== undefined && <p>{hint}</p>}
      <div>
        {options.map((option) => (
          <div key={option.value}>
            <label>
              <input
                type="radio"
                name={id}
                checked={option.value === value}
                disabled={option.disabled}
                onChange={() => onChange(option.value)}
                {...(option.means !== undefined && { 'aria-describedby': `${id}-${option.value}` })}
              />
              {option.label}
            </label>
            {option.means !== undefined && <p id={`${id}-${option.value}`}>{option.means}</p>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
