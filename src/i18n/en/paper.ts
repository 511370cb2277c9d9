import { defineWords } from '../words';

export const paper = defineWords('paper', {
  account: (name: string) => `Account: ${name}`,
  printed: (moment: string) => `Printed on ${moment}`,
});
