import { defineWords } from '../words';

export const topology = defineWords('topology', {});
