import type { Answer, Ask, Call } from './process';
import type { Customer } from './world';

/** One change, as it was asked for; `done` writes down what its answer says. */
export interface Change extends Ask {
  kind: 'buy' | 'top-up' | 'request' | 'accept' | 'cancel' | 'remove' | 'describe';
  pairs?: { requesterVpcId: string; accepterVpcId: string }[];
  name?: string;
  done(body: Record<string, unknown>): void;
  /** Whether an answer other than 2xx says that it has been done already. */
  wasDone?(answer: Answer): boolean;
}
export type Stage = 'asked' | 'accepted' | 'cancelled' | 'removing';

const TOP_UP_VND = 10_000;
const idsIn = (body: Record<string, unknown>) => (body.items as { id: string }[]).map(({ id }) => id);
const post = (path: string, body: unknown = {}) => ({ method: 'POST', path: `/api/v1${path}`, body });
const problemOf = ({ text }: Answer) => (JSON.parse(text) as { type: string }).type.replace('/problems/', '');

/** Makes one change after the other for a customer, and keeps account of what was acknowledged and what was never answered. */
export class Writer {
  readonly bought = new Map<string, string>();
  readonly connections = new Map<string, Stage>();
  toppedUpVnd = 0;
  description = '';
  acknowledged = 0;
  unanswered: Change | undefined;
  #version = 0;
  #next = 0;
  #pair = 0;

  constructor(
    readonly customer: Customer,
    readonly random: () => number,
  ) {}

  #first = (stage: Stage) => [...this.connections].find(([, each]) => each === stage)?.[0];

  #nextPair() {
    const { requesters, accepters } = this.customer;
    const pair = this.#pair++ % (requesters.length * accepters.length);
    const accepterVpcId = accepters[Math.floor(pair / requesters.length)] ?? '';
    return { requesterVpcId: requesters[pair % requesters.length] ?? '', accepterVpcId };
  }

  #decide(id: string, action: 'accept' | 'cancel', stage: Stage): Change {
    const done = () => this.connections.set(id, stage);
    return { kind: action, ...post(`/vpc-connections/${id}/${action}`), done };
  }

  #remove(id: string): Change {
    return {
      ...{ kind: 'remove', method: 'DELETE', path: `/api/v1/vpc-connections/${id}` },
      done: () => this.connections.set(id, 'removing'),
      wasDone: (answer) => answer.status === 409 && problemOf(answer) === 'wrong-state',
    };
  }

  #describe(): Change {
    const description = `Described ${this.#next}`;
    const version = this.#version;
    return {
      ...{ kind: 'describe', method: 'PATCH', path: `/api/v1/cross-connects/${this.customer.linkId}` },
      ...{ body: { description }, headers: { 'if-match': `"${version}"` } },
      done: (body) => {
        this.description = description;
        this.#version = Number(body.version ?? body.currentVersion);
      },
      wasDone: ({ status, text }) =>
        status === 412 && (JSON.parse(text) as { currentVersion: number }).currentVersion === version + 1,
    };
  }

  #change(): Change {
    const die = this.random();
    const asked = this.#first('asked');
    const accepted = this.#first('accepted');
    if (die < 0.12) {
      const name = `${this.customer.accountId} ${this.#next}`;
      const ends = { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' };
      const body = { name, ...ends, packageId: 'pkg-han01-hcm03-10', termMonths: 1 };
      const done = ({ id }: Record<string, unknown>) => this.bought.set(name, String(id));
      return { kind: 'buy', name, ...post('/cross-connects', body), done };
    }
    if (die < 0.24) {
      const done = () => (this.toppedUpVnd += TOP_UP_VND);
      return { kind: 'top-up', ...post('/billing/top-ups', { amountVnd: TOP_UP_VND }), done };
    }
    if (die < 0.36) return this.#describe();
    if (die < 0.5 && accepted !== undefined) return this.#remove(accepted);
    if (die < 0.6 && asked !== undefined) return this.#decide(asked, 'cancel', 'cancelled');
    if (die < 0.75 && asked !== undefined) return this.#decide(asked, 'accept', 'accepted');
    const pairs = [this.#nextPair(), this.#nextPair()];
    return {
      ...{ kind: 'request', pairs },
      ...post(`/cross-connects/${this.customer.linkId}/vpc-connections`, { pairs }),
      done: (body) => idsIn(body).forEach((id) => this.connections.set(id, 'asked')),
    };
  }

  async learn(call: Call) {
    const { text } = await call({ path: `/api/v1/cross-connects/${this.customer.linkId}` });
    this.#version = (JSON.parse(text) as { version: number }).version;
  }

  /** Until nothing is answered any more. */
  async writeUntilTheEnd(call: Call) {
    for (;;) {
      const change = this.#change();
      this.#next += 1;
      const key = `${this.customer.accountId}-${this.#next}`;
      if (change.kind !== 'describe' && change.kind !== 'remove') change.headers = { 'idempotency-key': key };
      this.unanswered = change;
      try {
        this.#take(change, await call(change));
      } catch (error) {
        if (error instanceof WrongAnswer) throw error;
        return;
      }
    }
  }

  /** What was never answered is asked again, in the same words: now it is done, and was done once. */
  async repeat(call: Call) {
    if (this.unanswered !== undefined) this.#take(this.unanswered, await call(this.unanswered), true);
  }

  #take(change: Change, answer: Answer, again = false) {
    const ok = answer.status < 300;
    // The network may still be at it.
    const tooEarly = !again && change.kind === 'remove' && change.wasDone?.(answer) === true;
    if (!ok && !tooEarly && !(again && change.wasDone?.(answer) === true))
      throw new WrongAnswer(`${change.kind} was answered with ${answer.status}: ${answer.text}`);
    if (!tooEarly) change.done(JSON.parse(answer.text) as Record<string, unknown>);
    if (ok) this.acknowledged += 1;
    this.unanswered = undefined;
  }
}

export class WrongAnswer extends Error {}
