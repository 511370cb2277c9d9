import type { Dictionary } from '../dictionary';

export const paper: Dictionary['paper'] = {
  account: (name) => `Tài khoản: ${name}`,
  printed: (moment) => `In lúc ${moment}`,
};
