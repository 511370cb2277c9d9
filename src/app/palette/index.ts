/** Its code comes when somebody is about to open it. */
export const loadPalette = () => import('./Palette');
