import { defineWords, plural } from '../words';

const crossConnects = (n: number) => plural(n, '1 Cross Connect', `${n} Cross Connects`);

export const renew = defineWords('renew', {
  title: (name: string) => `Renew ${name}`,
  titleMany: (n: number) => `Renew ${crossConnects(n)}`,
  noRefund: 'A paid term is not refunded, even when the Cross Connect is deleted.',
  restores: 'Traffic passes again through what had expired; its connections were kept.',
  intro:
    'A running term is extended from its end, so no paid day is lost. A term that has ended starts again at once, and traffic passes again.',
  renewing: 'Renewing',
  term: 'For how long',
  items: 'Cross Connects to renew',
  choose: (name: string) => `Renew ${name} too`,
  prolongs: (from: string, to: string) => `paid until ${from}, then until ${to}`,
  restarts: (to: string) => `has expired; from now on until ${to}`,
  skipped: 'Stays as it is.',
  pay: (amount: string) => `Pay ${amount} and renew`,
  payMany: (amount: string, n: number) => `Pay ${amount} and renew ${n}`,
  nothing: 'Nothing here can be renewed.',
  chooseFirst: 'Choose at least one.',
  done: (to: string) => `Renewed until ${to}`,
  again: (n: number) => `Try ${n} again`,
  result: (done: number, failed: number) =>
    failed === 0 ? `${crossConnects(done)} renewed.` : `${crossConnects(done)} renewed, ${failed} not.`,
});
