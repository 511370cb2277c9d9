import { Button, Fieldset, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { demoReset, demoSettings } from '../api/demo';
import { session } from '../api/session';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { Notice } from '../components/Notice';
import { WorldName, type Demo, type Faults } from '../contract/demo';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';

const FAULTS = ['delayMs', 'failReads', 'failChanges', 'loseAnswers', 'failProvisioning'] as const;

export function DemoDialog({ demo, onClose }: { demo: Demo; onClose: () => void }) {
  const { demo: t } = useWords(shell);
  const queries = useQueryClient();
  const [world, setWorld] = useState(demo.settings.world);
  const [seconds, setSeconds] = useState(demo.settings.provisioningMs / 1000);
  const [faults, setFaults] = useState<Faults>(demo.settings.faults);

  const reset = useMutation({
    mutationFn: () => demoReset(world),
    onSuccess: () => {
      queries.clear();
      session.set(undefined);
      onClose();
    },
  });
  const apply = useMutation({
    mutationFn: () => demoSettings({ provisioningMs: Math.round(seconds * 1000), faults }),
    onSuccess: () => queries.invalidateQueries(),
  });

  return (
    <Dialog opened onClose={onClose} title={t.title}>
      <Stack gap="lg">
        <Stack gap="xs">
          <NativeSelect
            label={t.world}
            value={world}
            data={demo.worlds.map((value) => ({ value, label: t.worlds[value] }))}
            onChange={(event) => setWorld(WorldName.parse(event.currentTarget.value))}
          />
          <Text size="sm" c="dimmed">
            {t.resetText}
          </Text>
          <Button onClick={() => reset.mutate()} loading={reset.isPending}>
            {t.reset}
          </Button>
          {reset.isError && <ErrorNotice error={reset.error} />}
        </Stack>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            apply.mutate();
          }}
        >
          <Fieldset legend={t.faults}>
            <Stack gap="xs">
              <NumberInput
                label={t.provisioning}
                min={0}
                max={3600}
                value={seconds}
                onChange={(value) => setSeconds(Number(value))}
              />
              {FAULTS.map((name) => (
                <NumberInput
                  key={name}
                  label={t.faultNames[name]}
                  min={0}
                  max={60_000}
                  value={faults[name]}
                  onChange={(value) => setFaults((before) => ({ ...before, [name]: Number(value) }))}
                />
              ))}
              <Button type="submit" variant="default" loading={apply.isPending}>
                {t.apply}
              </Button>
              {apply.isError && <ErrorNotice error={apply.error} />}
              {apply.isSuccess && (
                <Notice tone="good" role="status">
                  {t.applied}
                </Notice>
              )}
            </Stack>
          </Fieldset>
        </form>
      </Stack>
    </Dialog>
  );
}
