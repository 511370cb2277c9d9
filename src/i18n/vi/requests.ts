import type { Dictionary } from '../dictionary';

export const requests: Dictionary['requests'] = {};
