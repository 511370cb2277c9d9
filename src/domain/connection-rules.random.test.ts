import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatAddress, mustParseCidr } from './cidr';
import { naive, naiveCauses, roomyNetwork, someNetwork, somePair } from './test-networks';
import { buildNetwork, judgePair, judgePairs, type NetworkData, type RulePair } from './connection-rules';
import { effectiveRoutes } from './routes';

const judge = (data: NetworkData, candidate: RulePair) => judgePair(buildNetwork(data), candidate);
const codesOf = (data: NetworkData, candidate: RulePair) => [
  ...new Set(judge(data, candidate).violations.map(({ code }) => code)),
];
const without = (data: NetworkData, gone: ReadonlySet<string>): NetworkData => ({
  ...data,
  connections: data.connections.filter(({ id }) => !gone.has(id ?? '')),
});
const added = (data: NetworkData, candidate: RulePair, id: string): NetworkData => ({
  ...data,
  connections: [...data.connections, { ...candidate, id, status: 'PENDING_ACCEPTANCE' }],
});

describe('on random networks', () => {
  it('the verdicts are those of the conditions word by word, ascending', () => {
    fc.assert(
      fc.property(someNetwork, somePair, (data, candidate) => {
        expect(codesOf(data, candidate)).toEqual(naive(data, candidate));
      }),
      { numRuns: 2_000 },
    );
  });
  it('the causes are those of the conditions word by word: who, through what, and the very addresses shared', () => {
    fc.assert(
      fc.property(someNetwork, somePair, (data, candidate) => {
        const told = judge(data, candidate).violations.map(({ code, culprits, sharedCidr }) => {
          const range = sharedCidr === undefined ? undefined : mustParseCidr(sharedCidr);
          return [
            code,
            ...culprits.map(({ id }) => id).toSorted(),
            range && `${formatAddress(range.first)}-${formatAddress(range.last)}`,
          ].join(' ');
        });
        expect(told.toSorted()).toEqual(naiveCauses(data, candidate));
      }),
      { numRuns: 2_000 },
    );
  });
  it('more connections never make a pair legal', () => {
    fc.assert(
      fc.property(someNetwork, somePair, fc.nat({ max: 12 }), (data, candidate, kept) => {
        const before = codesOf({ ...data, connections: data.connections.slice(0, kept) }, candidate);
        expect(codesOf(data, candidate)).toEqual(expect.arrayContaining(before));
      }),
    );
  });
  it('exchanging the roles everywhere exchanges 2011 and 2013 and nothing else', () => {
    const turn = <P extends RulePair>(each: P): P => ({
      ...each,
      requesterVpcId: each.accepterVpcId,
      accepterVpcId: each.requesterVpcId,
    });
    const turned = { 2009: 2009, 2010: 2010, 2011: 2013, 2012: 2012, 2013: 2011 } as const;
    fc.assert(
      fc.property(someNetwork, somePair, (data, candidate) => {
        const there = codesOf(data, candidate).map((code) => turned[code]);
        const back = codesOf({ ...data, connections: data.connections.map(turn) }, turn(candidate));
        expect(back).toEqual(there.sort());
      }),
    );
  });
  it('the named connections are the cause: without them the code is gone, and any one of them is enough', () => {
    fc.assert(
      fc.property(someNetwork, somePair, (data, candidate) => {
        for (const code of [2010, 2011, 2013] as const) {
          const causes = judge(data, candidate).violations.filter((each) => each.code === code);
          const named = causes.flatMap(({ culprits }) =>
            culprits.filter(({ kind }) => kind === 'connection').map(({ id }) => id),
          );
          expect(codesOf(without(data, new Set(named)), candidate)).not.toContain(code);
          for (const id of named) {
            const others = new Set(named.filter((each) => each !== id));
            expect(codesOf(without(data, others), candidate)).toContain(code);
          }
        }
      }),
    );
  });
  it('what is excepted counts as if it were not there: the request itself, or any other connection', () => {
    fc.assert(
      fc.property(someNetwork, somePair, fc.nat({ max: 12 }), (data, candidate, index) => {
        const grown = added(data, candidate, 'itself');
        const except = grown.connections[index % grown.connections.length]?.id ?? '';
        // VPCs of the same CIDR are named in the order of their connections, the excepted one included: the order is free.
        const said = ({ violations, ...rest }: ReturnType<typeof judgePair>) => ({
          ...rest,
          violations: violations.map((each) => JSON.stringify(each)).sort(),
        });
        expect(said(judgePair(buildNetwork(grown), candidate, { except }))).toEqual(
          said(judge(without(grown, new Set([except])), candidate)),
        );
      }),
    );
  });
  it('a batch is judged as if its pairs were requested one after the other', () => {
    fc.assert(
      fc.property(roomyNetwork, fc.array(somePair, { maxLength: 6 }), (data, pairs) => {
        let grown: NetworkData = data;
        const oneByOne = pairs.map((candidate, index) => {
          const { violations, warnings } = judge(grown, candidate);
          if (violations.length === 0) grown = added(grown, candidate, `new ${index}`);
          return [[...new Set(violations.map(({ code }) => code))], warnings.length];
        });
        const batch = judgePairs(buildNetwork(data), pairs).map(({ violations, warnings }) => [
          [...new Set(violations.map(({ code }) => code))],
          warnings.length,
        ]);
        expect(batch).toEqual(oneByOne);
      }),
    );
  });
  it('judging a batch leaves the network as it was', () => {
    fc.assert(
      fc.property(roomyNetwork, fc.array(somePair, { maxLength: 6 }), (data, pairs) => {
        const network = buildNetwork(data);
        judgePairs(network, pairs);
        expect(network).toEqual(buildNetwork(data));
      }),
    );
  });
  it('a legal pair is warned about exactly when its routes would compete with others', () => {
    const seen = { eligible: 0, warned: 0 };
    let tried = 0;
    fc.assert(
      fc.property(roomyNetwork, somePair, (data, candidate) => {
        tried++;
        const { verdict } = judge(data, candidate);
        if (verdict !== 'eligible' && verdict !== 'warned') return;
        seen[verdict]++;
        const end = (id: string) => {
          const { cidr, regionId } = data.vpcs.find((each) => each.id === id)!;
          return { vpcId: id, cidr, regionId };
        };
        const routed = added(data, candidate, 'new').connections.map((each) => ({
          ...each,
          id: each.id ?? '',
          requester: end(each.requesterVpcId),
          accepter: end(each.accepterVpcId),
        }));
        const competing = [candidate.requesterVpcId, candidate.accepterVpcId].some((vpcId) =>
          effectiveRoutes(vpcId, routed).some(
            ({ via, ambiguousWith }) => via.connectionId === 'new' && ambiguousWith.length > 0,
          ),
        );
        expect(verdict).toBe(competing ? 'warned' : 'eligible');
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.eligible, seen.warned)).toBeGreaterThan(tried / 100);
  });
});
