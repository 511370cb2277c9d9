import { Button } from '@mantine/core';
import { EmptyState } from '../../../../components/EmptyState';
import { onlyFilters } from '../../../../components/list/filters';
import type { ListState } from '../../../../components/list/useList';
import { crossConnects } from '../../../../i18n/en/cross-connects';
import { lists } from '../../../../i18n/en/lists';
import { useWords } from '../../../../i18n/Language';
import { CreateButton } from '../../CreateButton';
import { TwoRegionsPicture } from './TwoRegionsPicture';

interface Props {
  filtered: boolean;
  list: ListState;
}

/** Nothing fits the filters, or there is nothing at all yet: then what a Cross Connect is. */
export function NothingToList({ filtered, list: { view, change } }: Props) {
  const { list: t } = useWords(crossConnects);
  const { clear } = useWords(lists);
  if (!filtered) {
    return (
      <EmptyState
        icon={<TwoRegionsPicture />}
        title={t.emptyTitle}
        text={t.emptyText}
        action={<CreateButton />}
      />
    );
  }
  return (
    <EmptyState
      title={t.noMatchTitle}
      text={t.noMatchText}
      action={<Button onClick={() => change({ q: '', filters: onlyFilters(view) })}>{clear}</Button>}
    />
  );
}
