import type { Dictionary } from '../dictionary';

export const topology: Dictionary['topology'] = {};
