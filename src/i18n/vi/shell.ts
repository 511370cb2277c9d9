import type { Dictionary } from '../dictionary';

export const shell: Dictionary['shell'] = {};
