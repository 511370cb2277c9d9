import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: string;
}
/** For dialogs, which are chunks of their own: Mantine's overlays are not in the initial JavaScript. */
export function Dialog({ opened, onClose, title, children, size = 'md' }: Props) {
  const t = useWords(components);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      centered
      closeButtonProps={{ 'aria-label': t.close }}
      transitionProps={{ duration: 120 }}
    >
      {children}
    </Modal>
  );
}
