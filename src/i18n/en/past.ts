import { defineWords, plural } from '../words';

export const past = defineWords('past', {
  start: 'Back in time',
  title: 'Time',
  slider: 'Moment shown',
  earlier: 'Earlier change',
  later: 'Later change',
  moment: 'Date and time',
  wrong: 'Choose a moment that has passed.',
  now: 'Now',
  close: 'Close',
  present: (n: number) =>
    n === 0
      ? 'This is now. Nothing has changed yet that one could go back to.'
      : `This is now. Go back to any of ${plural(n, '1 change', `${n} changes`)}, or to any moment.`,
  asItWas: (moment: string) => `As it was on ${moment}; nothing can be changed here.`,
  lastChange: 'Last change by then:',
  beforeAll: 'Nothing had happened by then.',
  vpcsOfToday: 'VPCs are those of today: no history of them is kept. What happens now does not show here.',
  notYet: (name: string) => `${name} did not exist then`,
  notYetText: 'Go to a later moment, or to now.',
  seeThen: 'Topology then',
});
