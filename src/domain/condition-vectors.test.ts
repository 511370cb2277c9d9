import { expect, it } from 'vitest';
import vectors from './condition-vectors.json';
import { buildNetwork, judgePair, type NetworkData } from './connection-rules';

it.each(vectors)('$name', ({ vpcs, connections, candidate, expected }) => {
  const network = buildNetwork({ vpcs, connections } as NetworkData);
  expect([...new Set(judgePair(network, candidate).violations.map(({ code }) => code))]).toEqual(expected);
});
