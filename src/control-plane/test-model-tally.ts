/**
 * For tests: how many commands are taken. `COMMANDS=1000000` for a million, which takes its time and tells how far it has come;
 * `MINUTES=30` beside it ends it after these, with however many it is by then.
 */
const { COMMANDS, MINUTES } = process.env;
const USUAL = 10_000;
const WANTED = Number(COMMANDS ?? USUAL);
const AT_MOST_MS = Number(MINUTES ?? Infinity) * 60_000;
const isLong = WANTED > USUAL;
export const MAY_TAKE_MS = isLong ? 86_400_000 : 300_000;
const TOLD_EVERY_MS = 30_000;

/** Commands that were sent, by what came of them. */
export function createTally() {
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  const outcomes = new Map<string, number>();
  let commands = 0;
  let failedAfter: number | undefined;
  let told = began;
  const say = (text: string) => isLong && process.stdout.write(`${text}\n`);
  const soFar = () => {
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(usedBefore);
    const used = (user + system) / 1_000_000;
    return `${commands} commands in ${Math.round(seconds)} s, ${Math.round(commands / seconds)} a second, ${Math.round(commands / used)} a second of the processor`;
  };
  return {
    hasEnough: () => commands >= WANTED || performance.now() - began >= AT_MOST_MS,
    count(outcome: string) {
      commands += 1;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (performance.now() < told + TOLD_EVERY_MS) return;
      told = performance.now();
      say(soFar());
    },
    /** Of those that come behind it in search of a shorter way to fail nothing is said. */
    failed(error: unknown): never {
      failedAfter ??= commands;
      throw error;
    },
    tell() {
      if (failedAfter !== undefined) process.stdout.write(`failed first after ${failedAfter} commands\n`);
      for (const [outcome, times] of [...outcomes].sort()) say(`${outcome}: ${times}`);
      say(soFar());
    },
  };
}
export type Tally = ReturnType<typeof createTally>;
