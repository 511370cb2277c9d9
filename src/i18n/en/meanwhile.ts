import { defineWords } from '../words';

export const meanwhile = defineWords('meanwhile', {
  title: 'Somebody else has changed it meanwhile',
  changed: '{field}: {before} is now {now}',
  empty: 'empty',
  saveKeeps: 'What you typed is kept. Saving it replaces only the fields that you changed yourself.',
  deleteKeeps: 'What you typed is kept. Look at it once more before you delete it.',
});
