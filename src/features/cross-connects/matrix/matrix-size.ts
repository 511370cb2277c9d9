/** In px: cells are squares that a finger can hit. */
export const CELL = 44;
export const HEAD = { width: 184, height: 152 };
