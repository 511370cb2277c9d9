import { Button, NativeSelect, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { demoReset } from '../api/demo';
import { session } from '../api/session';
import { ErrorNotice } from '../components/ErrorNotice';
import { forgetDrafts } from '../components/useDraft';
import { WorldName, type Demo } from '../contract/demo';
import { demo as demoWords } from '../i18n/en/demo';
import { useWords } from '../i18n/Language';
import classes from './dialogs.module.css';

/** Starts a world anew: everything that was made, typed or read before belongs to another one. */
export function DemoWorldForm({ demo, onDone }: { demo: Demo; onDone: () => void }) {
  const t = useWords(demoWords);
  const queries = useQueryClient();
  const present = demo.settings.world;
  // Nobody asks for an empty world twice.
  const [world, setWorld] = useState<WorldName>(present === 'empty' ? 'two-regions' : present);
  const reset = useMutation({
    mutationFn: () => demoReset(world),
    onSuccess: () => {
      forgetDrafts();
      session.forget();
      onDone();
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
      return queries.invalidateQueries({ queryKey: ['demo'] });
    },
  });
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (!reset.isPending) reset.mutate();
      }}
    >
      <Stack gap="sm">
        <NativeSelect
          label={t.world}
          value={world}
          data={demo.worlds.map((value) => ({ value, label: `${t.worldName[value]}: ${t.worlds[value]}` }))}
          onChange={(event) => setWorld(WorldName.parse(event.currentTarget.value))}
        />
        <p className={classes.note}>{t.resetText}</p>
        {reset.isError && <ErrorNotice error={reset.error} />}
        <div>
          <Button type="submit" loading={reset.isPending}>
            {t.reset}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
