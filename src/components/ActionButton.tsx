import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Allowed } from '../domain/allowed';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { unavailable } from './unavailable';

interface Props extends ButtonProps {
  allowed: Allowed;
  children: ReactNode;
  onClick?: () => void;
  /** A link instead of a button, when it only leads somewhere. */
  to?: string;
  type?: 'button' | 'submit';
}
/** For what a life cycle allows, or does not: then it says why. */
export function ActionButton({ allowed, onClick, to, children, type = 'button', ...button }: Props) {
  const { reason } = useWords(components);
  if (!allowed.allowed) {
    return (
      <Button {...button} type="button" {...unavailable(reason[allowed.reason])}>
        {children}
      </Button>
    );
  }
  if (to !== undefined) {
    return (
      <Button {...button} component={Link} to={to} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <Button {...button} type={type} onClick={onClick}>
      {children}
    </Button>
  );
}
