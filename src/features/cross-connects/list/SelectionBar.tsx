import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { apiQuery } from '../../../api/query';
import { ActionButton } from '../../../components/ActionButton';
import type { CrossConnect } from '../../../contract/types';
import { lacks, unless } from '../../../domain/allowed';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';

const DeleteManyDialog = lazy(async () => ({
  default: (await import('./DeleteManyDialog')).DeleteManyDialog,
}));

interface Props {
  selected: readonly CrossConnect[];
  onClear: () => void;
}

/** What can be done with the ticked rows. */
export function SelectionBar({ selected, onClear }: Props) {
  const {
    list: { selection: t },
  } = useWords(crossConnects);
  const me = useQuery(apiQuery('getMe', {}));
  /** The rows as they were when the dialog opened: those that are gone afterwards keep their result in it. */
  const [deleting, setDeleting] = useState<readonly CrossConnect[]>();
  if (selected.length === 0 && deleting === undefined) return null;

  return (
    <div className={classes.selection}>
      <span role="status">{t.count(selected.length)}</span>
      <ActionButton
        allowed={unless(me.data !== undefined && lacks(me.data.permissions, 'change'))}
        variant="default"
        size="xs"
        onClick={() => setDeleting(selected)}
      >
        {t.delete}
      </ActionButton>
      <Button variant="subtle" size="xs" onClick={onClear}>
        {t.clear}
      </Button>
      {deleting && (
        <Suspense>
          <DeleteManyDialog
            rows={deleting}
            onClose={(done) => {
              setDeleting(undefined);
              if (done) onClear();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
