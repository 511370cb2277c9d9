/**
 * Parts of the console that could not be loaded: after a deployment those of the version before are gone. They fail as any
 * other module would, so their errors are remembered here, where the crash page can tell them apart.
 */
const missed = new WeakSet<Error>();

export const watchChunks = () =>
  window.addEventListener('vite:preloadError', ({ payload }) => missed.add(payload));

export const isMissedChunk = (error: unknown) => error instanceof Error && missed.has(error);
