import { defineWords } from '../words';

export const requests = defineWords('requests', {});
