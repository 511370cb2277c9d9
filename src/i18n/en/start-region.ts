import { defineWords } from '../words';

export const startRegion = defineWords('startRegion', {
  label: 'Start region',
  hint: 'New Cross Connects and prices start from here. Lists show all regions.',
});
