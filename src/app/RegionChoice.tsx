import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../api/query';
import { useCurrentRegion } from '../components/useCurrentRegion';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import classes from './Header.module.css';

export function RegionChoice() {
  const t = useWords(shell);
  const regions = useQuery(apiQuery('listRegions', {})).data?.items ?? [];
  const [region, choose] = useCurrentRegion();
  if (regions.length === 0) return null;
  const current = regions.find(({ id }) => id === region) ?? regions[0];
  return (
    <select
      className={classes.select}
      aria-label={t.region}
      title={t.region}
      value={current?.id}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {regions.map(({ id }) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  );
}
