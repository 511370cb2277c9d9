import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionIdOf } from './connection-id';
import { ConnectionId } from './fields';

const uuid = fc.uuid();
const pairOf = (requester: string, accepter: string) => ({
  requesterVpcId: `net-${requester}`,
  accepterVpcId: `net-${accepter}`,
});

describe('the id of a connection', () => {
  it('is a UUID of version 8 behind its prefix, and ends as the one made by chance', () => {
    fc.assert(
      fc.property(uuid, uuid, uuid, (requester, accepter, chance) => {
        const id = connectionIdOf(pairOf(requester, accepter), `riv-${chance}`);
        expect(ConnectionId.safeParse(id).success).toBe(true);
        expect(id).toMatch(/^riv-.{8}-.{4}-8.{3}-[89ab]/);
        expect(id.slice(-6)).toBe(chance.slice(-6));
      }),
    );
  });

  it('is another one for each other pair, the other way round too, and for each other end', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid({ version: 4 }), { minLength: 4, maxLength: 12 }),
        uuid,
        (vpcs, chance) => {
          const pairs = vpcs.flatMap((one) =>
            vpcs.filter((each) => each !== one).map((each) => pairOf(one, each)),
          );
          const end = chance.endsWith('0') ? '1' : '0';
          const ids = pairs.flatMap((pair) =>
            [`riv-${chance}`, `riv-${chance.slice(0, -1)}${end}`].map((each) => connectionIdOf(pair, each)),
          );
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});
