import { defineWords } from '../words';

export const createCrossConnect = defineWords('createCrossConnect', {});
