import { readConfig, type Config } from './config';
import { startHost } from './host';
import { createLog } from './log';
import { startFailure } from './start-failure';

/** A terminal and npm pass on the same Ctrl+C one after the other: that is one wish, not two. */
const ONE_WISH_MS = 500;

const refuse = (sentence: string): never => {
  process.stderr.write(`The service cannot start:\n${sentence}\n`);
  process.exit(1);
};

const configured = (): Config => {
  try {
    return readConfig(process.env);
  } catch (error) {
    const sentence = startFailure(error);
    if (sentence === undefined) throw error;
    return refuse(sentence);
  }
};

const config = configured();
const log = createLog(config.LOG_LEVEL);

const fail = (message: string) => (error: unknown) => {
  log.failure(message, error);
  process.exit(1);
};
// What went wrong without anybody there to handle it may have left anything behind: a new process begins clean.
process.on('uncaughtException', fail('an error that nobody handled'));
process.on('unhandledRejection', fail('an error that nobody handled'));

/** For whoever starts it inside a program of theirs. */
export const starting = startHost(config, { log });
let asked: number | undefined;
const onSignal = () => {
  const now = performance.now();
  if (asked !== undefined && now - asked > ONE_WISH_MS) process.exit(1);
  if (asked !== undefined) return;
  asked = now;
  starting
    .then((host) => host.stop())
    .then(() => process.exit(0))
    .catch(fail('the service could not stop in good order'));
};
process.on('SIGTERM', onSignal);
process.on('SIGINT', onSignal);
starting.catch((error: unknown) => {
  const sentence = startFailure(error, config);
  if (sentence !== undefined) refuse(sentence);
  fail('the service cannot start')(error);
});
