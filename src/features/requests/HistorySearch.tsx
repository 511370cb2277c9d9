import { SearchField } from '../../components/SearchField';
import { useUrlSearch } from '../../components/useUrlSearch';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import classes from './requests.module.css';

export function HistorySearch() {
  const t = useWords(requests);
  const [search, setSearch] = useUrlSearch();
  return (
    <div className={classes.search}>
      <SearchField
        label={t.search}
        placeholder={t.searchHint}
        value={search.get('q') ?? ''}
        onSearch={(q) => setSearch(q === '' ? {} : { q }, { replace: true, preventScrollReset: true })}
      />
    </div>
  );
}
