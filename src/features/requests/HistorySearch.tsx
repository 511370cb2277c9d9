import { TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { SearchIcon } from '../../components/icons';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import classes from './requests.module.css';

export function HistorySearch() {
  const t = useWords(requests);
  const [search, setSearch] = useSearchParams();
  return (
    <TextInput
      type="search"
      className={classes.search ?? ''}
      label={t.search}
      placeholder={t.searchHint}
      leftSection={<SearchIcon size={16} aria-hidden />}
      value={search.get('q') ?? ''}
      onChange={(event) => {
        const q = event.currentTarget.value;
        setSearch(q === '' ? {} : { q }, { replace: true, preventScrollReset: true });
      }}
    />
  );
}
