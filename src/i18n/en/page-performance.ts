import { defineWords } from '../words';

export const pagePerformance = defineWords('pagePerformance', {
  title: 'Performance of this page',
  text: 'Measured in this tab since the console was loaded here; nothing of it is sent anywhere.',
  visit: 'Loading and use',
  vitals: {
    LCP: {
      name: 'Largest Contentful Paint',
      means: 'Until the largest part of the first screen was there.',
    },
    CLS: { name: 'Cumulative Layout Shift', means: 'How much on the screen moved by itself.' },
    INP: {
      name: 'Interaction to Next Paint',
      means:
        'How long one of your slowest presses took to show. Of those before this panel was first opened only the first one is known, and any over 100 ms.',
    },
    FCP: { name: 'First Contentful Paint', means: 'Until the first words or picture were there.' },
    TTFB: { name: 'Time to First Byte', means: 'Until the first byte of the page had come.' },
  },
  rating: { good: 'Good', needsWork: 'Needs work', poor: 'Poor' },
  limits: (good: string, poor: string) => `Good up to ${good}, poor above ${poor}.`,
  ms: (value: string) => `${value} ms`,
  notYet: 'Not measured yet',
  cannot: 'This browser does not measure it',
  navigations: 'From page to page',
  navigationsText: 'From the press until the heading of the new page was painted, the newest first.',
  noNavigations: 'Go to another page, and see here how long it took.',
});
