import { mustParseCidr, overlaps } from '../domain/cidr';
import type { ConnectionStatus, CrossConnectStatus } from '../contract/types';
import { PROVISIONING_MS, vpcId } from './test-world';

/** For tests: the rules of the service as a child would write them down, to hold the service against. */
export type Account = 'saigon' | 'hanoi';
export const LIVE: readonly string[] = ['PENDING_ACCEPTANCE', 'PROVISIONING', 'ACTIVE', 'DELETING'];
const WEEK = 7 * 86_400_000;
/** A month between the two regions. */
export const PRICE_VND = { 10: 330_000, 50: 1_056_000, 100: 1_815_000 } as const;
export type Mbps = keyof typeof PRICE_VND;

export interface ModelVpc {
  name: string;
  id: string;
  cidr: string;
  regionId: 'HCM03' | 'HAN01';
  owner: Account;
}
const vpc = (name: string, cidr: string, regionId: ModelVpc['regionId'], owner: Account): ModelVpc => ({
  ...{ name, id: vpcId(name), cidr, regionId, owner },
});
/** Few ranges, so that they often meet: within a region (ambiguous) and across (forbidden). */
export const VPCS: readonly ModelVpc[] = [
  vpc('HCM-A', '10.0.0.0/16', 'HCM03', 'saigon'),
  vpc('HCM-B', '10.2.0.0/15', 'HCM03', 'saigon'),
  vpc('HCM-C', '10.5.7.9/16', 'HCM03', 'saigon'),
  vpc('HCM-D', '10.6.0.0/16', 'HCM03', 'hanoi'),
  vpc('HAN-A', '10.3.0.0/16', 'HAN01', 'hanoi'),
  vpc('HAN-B', '10.4.0.0/15', 'HAN01', 'hanoi'),
  vpc('HAN-C', '10.5.128.0/17', 'HAN01', 'saigon'),
  vpc('HAN-D', '10.7.0.0/16', 'HAN01', 'saigon'),
  vpc('HAN-E', '10.7.0.0/17', 'HAN01', 'hanoi'),
];
const meeting = new Map(
  VPCS.map((a) => [a, new Set(VPCS.filter((b) => overlaps(mustParseCidr(a.cidr), mustParseCidr(b.cidr))))]),
);
const meet = (a: ModelVpc, b: ModelVpc) => meeting.get(a)?.has(b) === true;

export interface ModelLink {
  id: string;
  owner: Account;
  from: ModelVpc['regionId'];
  to: ModelVpc['regionId'];
  status: CrossConnectStatus | 'gone';
  settlesAt: number;
  mbps: Mbps;
  term: { startedAt: number; months: number };
  fails: boolean;
  paidVnd: number;
}
/** So many months after a moment, on the same day or, where that is missing, on the last one. */
const monthsAfter = (at: number, months: number) => {
  const [from, day] = [new Date(at), new Date(at).getUTCDate()];
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first + (Math.min(day, days) - 1) * 86_400_000 + (at % 86_400_000);
};
export const termEnds = ({ term }: Pick<ModelLink, 'term'>) => monthsAfter(term.startedAt, term.months);

/** What the rest of a term is worth at a price: months that have not begun, and the whole minutes left of the running one. */
export function worthOf({ term }: Pick<ModelLink, 'term'>, mbps: Mbps, now: number): number {
  let [months, part] = [0, 0];
  for (let n = 0; n < term.months; n++) {
    const [begins, ends] = [monthsAfter(term.startedAt, n), monthsAfter(term.startedAt, n + 1)];
    const minutes = (from: number) => Math.floor((ends - from) / 60_000);
    if (begins > now) months += 1;
    else if (ends > now) part = Math.floor((PRICE_VND[mbps] * minutes(now)) / minutes(begins));
  }
  return PRICE_VND[mbps] * months + part;
}

export interface ModelConnection {
  id: string;
  link: ModelLink;
  requester: ModelVpc;
  accepter: ModelVpc;
  status: ConnectionStatus;
  settlesAt: number;
  expiresAt: number;
  replaced: boolean;
}
export type ModelPair = Pick<ModelConnection, 'link' | 'requester' | 'accepter'>;

export class Model {
  readonly links: ModelLink[] = [];
  readonly connections: ModelConnection[] = [];
  constructor(
    public now: number,
    readonly balance: Record<Account, number>,
  ) {}

  /** What was done with since it was last looked at, in vain too. */
  readonly touched = new Set<ModelLink | ModelConnection>();
  #touch<Each extends ModelLink | ModelConnection>(each: Each | undefined): Each | undefined {
    if (each !== undefined) this.touched.add(each);
    return each;
  }
  linkAt = (position: number) => this.#touch(this.links[position % (this.links.length || 1)]);
  connectionAt = (position: number) =>
    this.#touch(this.connections[position % (this.connections.length || 1)]);
  touchById(id: string) {
    const hasId = (each: { id: string }) => each.id === id;
    return this.#touch(this.connections.find(hasId) ?? this.links.find(hasId));
  }

  live = () => this.connections.filter(({ status }) => LIVE.includes(status));
  liveIn = (link: ModelLink) => this.live().filter((each) => each.link === link);

  pass(milliseconds: number) {
    this.now += milliseconds;
    const due = (at: number) => at <= this.now;
    for (const each of this.connections) {
      if (each.status === 'PENDING_ACCEPTANCE' && due(each.expiresAt)) each.status = 'EXPIRED';
      if (each.status === 'PROVISIONING' && due(each.settlesAt)) each.status = 'ACTIVE';
      if (each.status === 'DELETING' && due(each.settlesAt)) each.status = 'DELETED';
    }
    for (const link of this.links) {
      if (link.status === 'DELETING' && due(link.settlesAt)) link.status = 'gone';
      if (link.status === 'PROVISIONING' && due(link.settlesAt)) {
        link.status = link.fails ? 'FAILED' : 'ACTIVE';
        if (link.fails) this.balance[link.owner] += link.paidVnd;
      }
      if (link.status === 'CHANGING' && due(link.settlesAt)) link.status = 'ACTIVE';
      if (link.status === 'ACTIVE' && due(termEnds(link))) link.status = 'EXPIRED';
    }
  }

  /** The conditions word by word, against what is live and what comes before in the batch. */
  violated({ link, requester: r, accepter: a }: ModelPair, others: readonly ModelPair[]): number[] {
    const here = others.filter((each) => each.link === link);
    const codes: number[] = [];
    if (meet(r, a)) codes.push(2009);
    if (others.some((each) => [r, a].includes(each.requester) && [r, a].includes(each.accepter)))
      codes.push(2010);
    if (here.some((each) => each.requester !== r && meet(each.requester, a))) codes.push(2011);
    if (r.regionId === a.regionId) codes.push(2012);
    if (here.some((each) => each.accepter !== a && meet(each.accepter, r))) codes.push(2013);
    return codes;
  }

  /** Whether two ways would lead to one address, as far as the account has to do with the other way. */
  warned({ requester, accepter }: ModelPair, others: readonly ModelPair[], account: Account): boolean {
    const compete = (vpcOfBoth: ModelVpc, peer: ModelVpc) =>
      others
        .filter((each) => each.requester.owner === account || each.accepter.owner === account)
        .filter((each) => each.requester === vpcOfBoth || each.accepter === vpcOfBoth)
        .map((each) => (each.requester === vpcOfBoth ? each.accepter : each.requester))
        .some((other) => other !== peer && meet(other, peer));
    return compete(requester, accepter) || compete(accepter, requester);
  }

  /** What is said about the pairs, or nothing when they may be connected. */
  judge(pairs: readonly ModelPair[], account: Account, acknowledged: boolean, except?: ModelConnection) {
    const standing: ModelPair[] = this.live().filter((each) => each !== except);
    let warned = false;
    let violated = false;
    for (const pair of pairs) {
      if (this.violated(pair, standing).length > 0) violated = true;
      else {
        if (this.warned(pair, standing, account)) warned = true;
        standing.push(pair);
      }
    }
    if (violated) return 'condition-violated';
    return warned && !acknowledged ? 'warning-not-acknowledged' : undefined;
  }

  connect(pair: ModelPair, id: string, approved: boolean) {
    this.connections.push({
      ...{ ...pair, id, status: approved ? 'PROVISIONING' : 'PENDING_ACCEPTANCE', replaced: false },
      ...{ settlesAt: this.now + PROVISIONING_MS, expiresAt: this.now + WEEK },
    });
  }
}
