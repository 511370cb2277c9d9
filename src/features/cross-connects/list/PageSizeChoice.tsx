import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';
import { PAGE_SIZES, type ListView } from './list-view';

interface Props {
  pageSize: number;
  onChange: (next: Partial<ListView>) => void;
}

export function PageSizeChoice({ pageSize, onChange }: Props) {
  const { list: t } = useWords(crossConnects);
  return (
    <label className={classes.pageSize}>
      {t.pageSize}
      <select
        value={pageSize}
        onChange={(event) => onChange({ pageSize: Number(event.currentTarget.value) })}
      >
        {PAGE_SIZES.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </label>
  );
}
