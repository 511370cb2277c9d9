/** The console's font, for what does not see that of the page: a worker, a picture. */
export { default as latin } from '../../components/fonts/inter-latin.woff2?url';
export { default as vietnamese } from '../../components/fonts/inter-vietnamese.woff2?url';

/** As in the style sheet of which the files are made. */
export const FONT_WEIGHTS = '400 700';
