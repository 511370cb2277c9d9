import type { Dictionary } from '../dictionary';

export const createCrossConnect: Dictionary['createCrossConnect'] = {};
