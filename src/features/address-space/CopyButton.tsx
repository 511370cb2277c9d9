import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { CheckIcon, CopyIcon } from '../../components/icons';
import { addressSpace } from '../../i18n/en/address-space';
import { useWords } from '../../i18n/Language';

export function CopyButton({ text }: { text: string }) {
  const t = useWords(addressSpace);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <ActionIcon
      variant="subtle"
      aria-label={copied ? t.copied(text) : t.copy(text)}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      {copied ? <CheckIcon size={16} /> : <CopyIcon size={16} />}
    </ActionIcon>
  );
}
