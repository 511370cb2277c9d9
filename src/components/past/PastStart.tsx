import { Button } from '@mantine/core';
import { past } from '../../i18n/en/past';
import { useWords } from '../../i18n/Language';
import { ActivityIcon } from '../icons';
import { useAt } from './useAt';

/** Begins to go back through time; nothing once that has begun. */
export function PastStart() {
  const t = useWords(past);
  const { isOpen, go } = useAt();
  if (isOpen) return null;
  return (
    <Button variant="default" leftSection={<ActivityIcon size={16} />} onClick={() => go(undefined)}>
      {t.start}
    </Button>
  );
}
