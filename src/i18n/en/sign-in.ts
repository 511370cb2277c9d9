import { defineWords } from '../words';

export const signIn = defineWords('signIn', {});
