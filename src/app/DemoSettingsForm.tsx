import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { demoSettings } from '../api/demo';
import { ErrorNotice } from '../components/ErrorNotice';
import { Notice } from '../components/Notice';
import type { Demo, Faults } from '../contract/demo';
import { demo as demoWords } from '../i18n/en/demo';
import { useWords } from '../i18n/Language';
import classes from './dialogs.module.css';

const FAULTS = [
  'delayMs',
  'failReads',
  'failChanges',
  'loseAnswers',
  'failProvisioning',
  'declinePayments',
] as const;

interface NumberFieldProps {
  label: string;
  max: number;
  value: number;
  step?: string;
  onChange: (value: number) => void;
}
function NumberField({ onChange, ...field }: NumberFieldProps) {
  return (
    <TextInput
      {...field}
      type="number"
      min={0}
      required
      withAsterisk={false}
      onChange={(event) => onChange(Math.max(0, event.currentTarget.valueAsNumber || 0))}
    />
  );
}

/** How the simulated network behaves, and faults to try the console with. */
export function DemoSettingsForm({ settings }: { settings: Demo['settings'] }) {
  const t = useWords(demoWords);
  const queries = useQueryClient();
  const [seconds, setSeconds] = useState(settings.provisioningMs / 1000);
  const [faults, setFaults] = useState<Faults>(settings.faults);
  const apply = useMutation({
    mutationFn: () => demoSettings({ provisioningMs: Math.round(seconds * 1000), faults }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['demo'] }),
  });
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (!apply.isPending) apply.mutate();
      }}
    >
      <fieldset className={classes.part}>
        <legend>{t.faults}</legend>
        <div className={classes.numbers}>
          <NumberField
            label={t.provisioning}
            max={3600}
            step="0.1"
            value={seconds}
            onChange={(value) => setSeconds(value)}
          />
          {FAULTS.map((name) => (
            <NumberField
              key={name}
              label={t.faultNames[name]}
              max={60_000}
              value={faults[name]}
              onChange={(value) => setFaults((before) => ({ ...before, [name]: Math.round(value) }))}
            />
          ))}
        </div>
      </fieldset>
      {apply.isError && <ErrorNotice error={apply.error} />}
      {apply.isSuccess && (
        <Notice tone="good" role="status">
          {t.applied}
        </Notice>
      )}
      <Button mt="sm" type="submit" variant="default" loading={apply.isPending}>
        {t.apply}
      </Button>
    </form>
  );
}
