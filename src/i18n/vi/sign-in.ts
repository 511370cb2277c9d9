import type { Dictionary } from '../dictionary';

export const signIn: Dictionary['signIn'] = {};
