import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../api/query';
import { hint } from '../components/hint';
import { useCurrentRegion } from '../components/useCurrentRegion';
import { startRegion } from '../i18n/en/start-region';
import { useWords } from '../i18n/Language';
import classes from './Header.module.css';

/** What begins somewhere begins here; nothing is filtered by it. */
export function RegionChoice() {
  const t = useWords(startRegion);
  const regions = useQuery(apiQuery('listRegions', {})).data?.items ?? [];
  const [region, choose] = useCurrentRegion();
  if (regions.length === 0) return null;
  const current = regions.find(({ id }) => id === region) ?? regions[0];
  return (
    <label>
      <span>{t.label}</span>
      <select
        className={classes.select}
        {...hint(t.hint)}
        value={current?.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {regions.map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </label>
  );
}
