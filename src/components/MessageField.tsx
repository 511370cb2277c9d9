import { Textarea } from '@mantine/core';
import { Message, MESSAGE_MAX } from '../contract/fields';
import { useFieldRule } from './useFieldRule';

interface Props {
  label: string;
  hint: (left: number) => string;
  value: string;
  onChange: (value: string) => void;
}
export const fits = (text: string) => Message.safeParse(text.trim()).success;

/** The message with a request, or the reason of a rejection: what is too long stays, and is said at the field. */
export function MessageField({ label, hint, value, onChange }: Props) {
  const sentence = useFieldRule();
  return (
    <Textarea
      label={label}
      description={hint(MESSAGE_MAX - value.trim().length)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={!fits(value) && sentence('message-length')}
      rows={4}
      data-autofocus
    />
  );
}
