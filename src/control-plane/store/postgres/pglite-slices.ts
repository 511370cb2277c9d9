import { setImmediate } from 'node:timers/promises';
import { PGlite, protocol, type PGliteOptions } from '@electric-sql/pglite';

const ROWS_AT_ONCE = 1_000;
const [PARSE, EXECUTE] = ['P', 'E'].map((type) => type.charCodeAt(0));
/** Of a statement without a name: behind its type, its length and the end of the name. */
const TEXT_FROM = 6;
const SELECT = 'select';

/**
 * PGlite computes in this thread, and an answer of 20,000 rows takes it half a second, mostly for handing them over. Here it hands
 * over a slice at a time, and the process hears of others in between. Only what is selected: of rows that a change returns, the last
 * slice alone would say how many were changed.
 */
class SlicedPGlite extends PGlite {
  #selects = false;

  override async execProtocolStream(
    ...[message, options]: Parameters<PGlite['execProtocolStream']>
  ): ReturnType<PGlite['execProtocolStream']> {
    if (message[0] === PARSE) {
      const begin = Buffer.from(message.subarray(TEXT_FROM, TEXT_FROM + SELECT.length)).toString('latin1');
      this.#selects = begin.toLowerCase() === SELECT;
    }
    if (message[0] !== EXECUTE || !this.#selects) return super.execProtocolStream(message, options);
    const whole: Awaited<ReturnType<PGlite['execProtocolStream']>> = [];
    for (;;) {
      const slice = protocol.serialize.execute({ rows: ROWS_AT_ONCE });
      whole.push(...(await super.execProtocolStream(slice, options)));
      if (whole.at(-1)?.name !== 'portalSuspended') return whole;
      await setImmediate();
    }
  }
}

export async function openPglite(options: PGliteOptions): Promise<PGlite> {
  const pglite = new SlicedPGlite(options);
  await pglite.waitReady;
  return pglite;
}
