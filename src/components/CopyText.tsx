import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { CheckIcon, CopyIcon } from './icons';
import classes from './text.module.css';

interface Props extends ButtonProps {
  /** What is copied; a function where it is known only at the press. */
  text: string | (() => string);
  label: string;
  'data-autofocus'?: boolean;
}
/** Copies, and says whether it did: a browser may refuse, and has no clipboard over plain http. */
export function CopyText({ text, label, ...button }: Props) {
  const t = useWords(components);
  const [result, setResult] = useState<{ of: string; done: boolean }>();
  const wanted = typeof text === 'string' ? text : undefined;
  const told = result !== undefined && (wanted ?? result.of) === result.of ? result : undefined;
  const copy = async () => {
    const of = typeof text === 'string' ? text : text();
    const done = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(of))
      .then(
        () => true,
        () => false,
      );
    setResult({ of, done });
  };
  const Mark = told?.done ? CheckIcon : CopyIcon;
  return (
    <>
      <Button
        variant="default"
        {...button}
        leftSection={<Mark size={14} aria-hidden />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span role="status" className={classes.said}>
        {told && (told.done ? t.copied : t.copyFailed)}
      </span>
    </>
  );
}
