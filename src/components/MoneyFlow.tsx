import { payment } from '../i18n/en/payment';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { sayFlow } from './money-flow';
import classes from './text.module.css';

/** What is paid (positive) or given back, in a change that is reviewed. */
export const MoneyFlow = ({ vnd }: { vnd: number }) => (
  <span className={classes.number}>{sayFlow(useWords(payment), vnd, useFormat())}</span>
);
