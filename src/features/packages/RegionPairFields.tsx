import { ActionIcon, NativeSelect } from '@mantine/core';
import { hint } from '../../components/hint';
import { SwapIcon } from '../../components/icons';
import type { Region } from '../../contract/types';
import { packages } from '../../i18n/en/packages';
import { useWords } from '../../i18n/Language';
import classes from './packages.module.css';
import { withFrom, withTo, type RegionPair } from './region-pair';

interface Props {
  regions: readonly Region[];
  pair: RegionPair;
  onChange: (edit: (pair: RegionPair) => RegionPair) => void;
}

export function RegionPairFields({ regions, pair, onChange }: Props) {
  const t = useWords(packages);
  const options = regions.map(({ id, city }) => ({ value: id, label: `${id} – ${city}` }));
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t.from}
        data={options}
        value={pair.from}
        onChange={({ currentTarget: { value } }) => onChange((now) => withFrom(now, value))}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t.exchange}
        {...hint(t.exchange)}
        onClick={() => onChange(({ from, to }) => ({ from: to, to: from }))}
      >
        <SwapIcon size={16} />
      </ActionIcon>
      <NativeSelect
        label={t.to}
        data={options}
        value={pair.to}
        onChange={({ currentTarget: { value } }) => onChange((now) => withTo(now, value))}
      />
    </div>
  );
}
