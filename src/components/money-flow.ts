import type { payment } from '../i18n/en/payment';
import type { Format } from '../i18n/useFormat';
import type { Words } from '../i18n/words';

/** Which way money goes; positive: to pay. */
export const flowOf = (vnd: number) => (vnd > 0 ? 'charge' : vnd < 0 ? 'refund' : 'none');

/** Said in words: a minus before what is to be paid reads as a saving. */
export const sayFlow = (
  { flow }: Pick<Words<(typeof payment)['en']>, 'flow'>,
  vnd: number,
  format: Pick<Format, 'vnd'>,
) => flow[flowOf(vnd)](format.vnd(Math.abs(vnd)));
