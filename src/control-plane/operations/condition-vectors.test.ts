import { describe, expect, it } from 'vitest';
import { mustParseCidr, overlaps } from '../../domain/cidr';
import vectors from '../../domain/condition-vectors.json';
import { isLive } from '../../domain/connection-lifecycle';
import type { ConnectionStatus, Violation } from '../../contract/types';
import { seedId } from '../seed/seed-id';
import { worldRows } from '../seed/worlds';
import type { ConnectionRow } from '../store/rows';
import { crossConnectId, HANOI, NOW, openWorld, SAIGON, vpcId } from '../test-world';

type Vector = (typeof vectors)[number];
type Link = Vector['candidate'] & { status: string };
type OwnerOf = (regionId: string) => keyof typeof ACCOUNTS;
const ACCOUNTS = { saigon: 'acc-saigon-retail', hanoi: 'acc-hanoi-logistics' } as const;
const APPROVERS = { saigon: SAIGON.approver, hanoi: HANOI.approver } as const;
const OWNERS: Record<string, OwnerOf> = {
  'one account': () => 'saigon',
  'two accounts': (regionId) => (regionId === 'HAN01' ? 'hanoi' : 'saigon'),
};
const connectionId = ({ crossConnectId: link, requesterVpcId, accepterVpcId }: Vector['candidate']) =>
  seedId('riv', `${link}/${requesterVpcId}/${accepterVpcId}`);

/** The network of the vector as stored rows; the VPCs of a region belong to the account that `owner` says. */
function openVector({ vpcs, connections, candidate }: Vector, owner: OwnerOf, pending: boolean) {
  const base = worldRows('two-accounts', NOW);
  const [template, link] = [base.vpcs[0], base.crossConnects[0]];
  if (!template || !link) throw new Error('the world is empty');
  const regionOf = (id: string) => vpcs.find((vpc) => vpc.id === id)?.regionId ?? '';
  const accountOf = (id: string) => ACCOUNTS[owner(regionOf(id))];
  const links: Link[] = [
    ...connections,
    ...(pending ? [{ ...candidate, status: 'PENDING_ACCEPTANCE' }] : []),
  ];
  const rowOf = (each: Link): ConnectionRow => ({
    id: pending && each.status === 'PENDING_ACCEPTANCE' ? seedId('riv', 'candidate') : connectionId(each),
    crossConnectId: crossConnectId(each.crossConnectId),
    requesterVpcId: vpcId(each.requesterVpcId),
    requesterAccountId: accountOf(each.requesterVpcId),
    accepterVpcId: vpcId(each.accepterVpcId),
    accepterAccountId: accountOf(each.accepterVpcId),
    ...{ status: each.status as ConnectionStatus, statusSince: NOW, requestedAt: NOW, decidedAt: NOW },
    ...{ requestedBy: SAIGON.operator, expiresAt: link.termEndsAt },
  });
  return openWorld({
    ...base,
    vpcs: vpcs.map(({ id, cidr, regionId }) => ({
      ...{ ...template, id: vpcId(id), name: id, cidr, regionId, accountId: accountOf(id) },
    })),
    crossConnects: [...connections, candidate]
      .filter((each, index, all) => all.findIndex((x) => x.crossConnectId === each.crossConnectId) === index)
      .map(({ crossConnectId: id, requesterVpcId }) => ({
        ...{ ...link, id: crossConnectId(id), name: id, accountId: accountOf(requesterVpcId) },
        requesterRegionId: regionOf(requesterVpcId),
        accepterRegionId: regionOf(requesterVpcId) === 'HCM03' ? 'HAN01' : 'HCM03',
      })),
    connections: links.map(rowOf),
  });
}

/** Word by word: for each code, the ids of everything that causes it. */
function causesOf({ vpcs, connections, candidate }: Vector, code: number) {
  const { crossConnectId: link, requesterVpcId: r, accepterVpcId: a } = candidate;
  const rangeOf = (id: string) => mustParseCidr(vpcs.find((vpc) => vpc.id === id)?.cidr ?? '');
  const live = connections.filter(({ status }) => isLive(status as ConnectionStatus));
  const behind = (side: 'requesterVpcId' | 'accepterVpcId', except: string, range: string) =>
    live
      .filter((each) => each.crossConnectId === link && each[side] !== except)
      .filter((each) => overlaps(rangeOf(each[side]), rangeOf(range)))
      .flatMap((each) => [vpcId(each[side]), connectionId(each), crossConnectId(link)]);
  if (code === 2010)
    return live
      .filter((each) => [r, a].includes(each.requesterVpcId) && [r, a].includes(each.accepterVpcId))
      .flatMap((each) => [connectionId(each), crossConnectId(each.crossConnectId)]);
  if (code === 2011) return behind('requesterVpcId', r, a);
  if (code === 2013) return behind('accepterVpcId', a, r);
  return [vpcId(r), vpcId(a)];
}

function holdAgainst(vector: Vector, violations: readonly Violation[]) {
  const codes = violations.map(({ code }) => code);
  expect([...new Set(codes)]).toEqual(vector.expected);
  expect(codes).toEqual(codes.toSorted());
  for (const code of vector.expected) {
    const named = violations.filter((each) => each.code === code).flatMap(({ culprits }) => culprits);
    expect(new Set(named.map(({ id }) => id))).toEqual(new Set(causesOf(vector, code)));
  }
}

describe.each(Object.keys(OWNERS))('in %s', (whose) => {
  const owner = OWNERS[whose]!;
  const regionOf = (vector: Vector, id: string) => vector.vpcs.find((vpc) => vpc.id === id)?.regionId ?? '';

  it.each(vectors)('a request: $name', async (vector) => {
    const world = openVector(vector, owner, false);
    const { candidate, expected } = vector;
    const call = world.as(APPROVERS[owner(regionOf(vector, candidate.requesterVpcId))]);
    const pair = {
      requesterVpcId: vpcId(candidate.requesterVpcId),
      accepterVpcId: vpcId(candidate.accepterVpcId),
    };
    const params = { crossConnectId: crossConnectId(candidate.crossConnectId) };
    const total = async () => (await call('listVpcConnections')).body.total;
    const before = await total();
    const [check] = (await call('checkPairs', { params, body: { pairs: [pair] } })).body.items;
    holdAgainst(vector, check?.violations ?? []);
    const answer = await call('createVpcConnections', { params, body: { pairs: [pair] } });
    if (expected.length === 0) {
      expect(answer.body.items).toMatchObject([{ status: 'PENDING_ACCEPTANCE' }]);
      expect(await total()).toBe(before + 1);
      return;
    }
    expect(answer.problem).toMatchObject({ status: 409, type: '/problems/condition-violated' });
    expect(answer.problem.code).toBe(expected[0]);
    holdAgainst(vector, answer.problem.violations ?? []);
    expect(answer.problem.pairs).toEqual([check]);
    expect(await total()).toBe(before);
  });

  // Should the network have changed since the request, the approval must find what the request would.
  const standing = vectors.filter(({ connections }) =>
    connections.every((each) => each.status !== 'PENDING_ACCEPTANCE'),
  );
  it.each(standing)('an approval: $name', async (vector) => {
    const world = openVector(vector, owner, true);
    const call = world.as(APPROVERS[owner(regionOf(vector, vector.candidate.accepterVpcId))]);
    const params = { connectionId: seedId('riv', 'candidate') };
    const answer = await call('acceptVpcConnection', { params, body: {} });
    const after = (await call('getVpcConnection', { params })).body;
    if (vector.expected.length === 0) {
      expect(answer.body.status).toBe('PROVISIONING');
      return;
    }
    expect(answer.problem.code).toBe(vector.expected[0]);
    holdAgainst(vector, answer.problem.violations ?? []);
    expect(after.status).toBe('PENDING_ACCEPTANCE');
    expect(after.check?.violations).toEqual(answer.problem.violations);
  });
});
