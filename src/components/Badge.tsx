import type { ReactNode } from 'react';
import classes from './Badge.module.css';
import type { MovingIcon } from './icons';

export type Tone = 'good' | 'wait' | 'move' | 'bad' | 'quiet';
export type Icon = typeof MovingIcon;

interface Props {
  tone: Tone;
  icon: Icon;
  children: ReactNode;
}
/** Icon, word and colour: never colour alone. */
export function Badge({ tone, icon: Mark, children }: Props) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Mark size={14} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
