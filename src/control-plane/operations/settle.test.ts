import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANOI, openWorld, PROVISIONING_MS, SAIGON } from '../test-world';
import { inParts, type DueRow } from './settle';

const dueRow = fc.record({
  kind: fc.constantFrom<DueRow['kind']>('crossConnects', 'connections'),
  id: fc.uuid(),
  accountIds: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 2 }),
});

describe('what is due', () => {
  it('comes in parts that share no reader, each row in one of them, none larger than it must be', () => {
    fc.assert(
      fc.property(fc.array(dueRow), (due) => {
        const parts = inParts(due);
        const ids = (rows: readonly DueRow[]) => rows.map(({ id }) => id).toSorted();
        expect(ids(parts.flatMap(({ rows }) => rows))).toEqual(ids(due));
        const readers = parts.flatMap(({ accountIds }) => accountIds);
        expect(new Set(readers).size).toBe(readers.length);
        for (const { accountIds, rows } of parts) {
          expect(new Set(rows.flatMap((row) => row.accountIds))).toEqual(new Set(accountIds));
          // Each row but the first shares a reader with one that is there already, in some order.
          const reached = new Set(rows[0]?.accountIds);
          for (let grown = -1; grown !== reached.size;) {
            grown = reached.size;
            for (const row of rows)
              if (row.accountIds.some((id) => reached.has(id)))
                for (const id of row.accountIds) reached.add(id);
          }
          expect(reached).toEqual(new Set(accountIds));
        }
      }),
    );
  });

  it('for others is not written down by a change that they do not read', async () => {
    const world = openWorld('two-accounts');
    const buy = (by: string, name: string) =>
      world.as(by)('createCrossConnect', {
        body: {
          ...{ name, packageId: 'pkg-han01-hcm03-10', termMonths: 1 },
          ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
        },
      });
    const { id } = (await buy(SAIGON.owner, 'Of Saigon')).body;
    const written = () => world.store.read(async (tx) => (await tx.crossConnects.get(id))?.status);
    world.pass(PROVISIONING_MS);
    expect((await buy(HANOI.owner, 'Of Hanoi')).status).toBe(201);
    expect(await written()).toBe('PROVISIONING');
    expect((await buy(SAIGON.owner, 'Another of Saigon')).status).toBe(201);
    expect(await written()).toBe('ACTIVE');
  });
});
