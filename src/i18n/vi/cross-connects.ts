import type { Dictionary } from '../dictionary';

export const crossConnects: Dictionary['crossConnects'] = {};
