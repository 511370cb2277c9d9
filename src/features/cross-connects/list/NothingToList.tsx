import { Button } from '@mantine/core';
import { EmptyState } from '../../../components/EmptyState';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { CreateButton } from '../CreateButton';
import { isFiltered, type ListView } from './list-view';
import { TwoRegionsPicture } from './TwoRegionsPicture';

interface Props {
  view: ListView;
  onChange: (next: Partial<ListView>) => void;
}

/** Nothing fits the filters, or there is nothing at all yet: then what a Cross Connect is. */
export function NothingToList({ view, onChange }: Props) {
  const { list: t } = useWords(crossConnects);
  if (!isFiltered(view)) {
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
      action={
        <Button onClick={() => onChange({ q: '', status: undefined, regionId: undefined })}>{t.clear}</Button>
      }
    />
  );
}
