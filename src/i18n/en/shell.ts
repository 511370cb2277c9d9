import { defineWords } from '../words';

export const shell = defineWords('shell', {});
