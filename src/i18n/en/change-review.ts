import { defineWords, plural } from '../words';

/** The headings that every change is reviewed under. */
export const changeReview = defineWords('changeReview', {
  objects: 'What changes',
  routes: 'Routes and reach',
  money: 'How this is calculated',
  consequences: 'What this does to others',
  irreversible: 'Cannot be undone',
  gained: '{vpc} gains a route to {cidr}, through {crossConnect}',
  lost: '{vpc} loses its route to {cidr}, through {crossConnect}',
  moreRoutes: (n: number) => plural(n, 'and 1 more route', `and ${n} more routes`),
  untouched: 'Connections and routes stay as they are.',
});
