import { defineWords } from '../words';

export const crossConnects = defineWords('crossConnects', {});
