import { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type RouteObject } from 'react-router';
import { describe, expect, it } from 'vitest';
import { paths } from '../paths';
import { createRoutes } from './router';

const routes = createRoutes(new QueryClient());
const id = '00000000-0000-4000-8000-000000000000';
const EXAMPLE: Record<keyof typeof paths, string> = {
  overview: paths.overview(),
  signIn: paths.signIn({ returnTo: '/vpcs?q=a b' }),
  crossConnects: paths.crossConnects({ q: 'x' }),
  createCrossConnect: paths.createCrossConnect({ step: 'regions' }),
  crossConnect: paths.crossConnect(`ri-${id}`),
  pairingMatrix: paths.pairingMatrix(`ri-${id}`),
  crossConnectRoutes: paths.crossConnectRoutes(`ri-${id}`),
  crossConnectActivity: paths.crossConnectActivity(`ri-${id}`),
  connectVpcs: paths.connectVpcs(`ri-${id}`, { requester: `net-${id}` }),
  requests: paths.requests(),
  requestsSent: paths.requestsSent(),
  requestsHistory: paths.requestsHistory({ selected: `riv-${id}` }),
  connectPairs: paths.connectPairs(`ri-${id}`, [{ requesterVpcId: `net-${id}`, accepterVpcId: `net-${id}` }]),
  reachability: paths.reachability({ from: `net-${id}`, to: '10.1.2.3' }),
  topology: paths.topology({ view: 'table' }),
  vpcs: paths.vpcs(),
  vpc: paths.vpc(`net-${id}`),
  addressSpace: paths.addressSpace({ block: '10.15.0.0/16' }),
  packages: paths.packages({ from: 'HCM03', to: 'HAN01' }),
  billing: paths.billing({ crossConnectId: `ri-${id}` }),
  terms: paths.terms({ month: '2026-11' }),
  members: paths.members(),
  apiTokens: paths.apiTokens(),
  apiDocs: paths.apiDocs('listVpcs'),
  activity: paths.activity(),
};

const patternOf = (url: string) =>
  matchRoutes(routes, { pathname: new URL(url, 'http://console').pathname })
    ?.map(({ route }) => route.path ?? '')
    .join('/')
    .replace(/\/+/g, '/');

const leaves = (all: RouteObject[], above = ''): string[] =>
  all.flatMap((route) => {
    const here = `${above}/${route.path ?? ''}`.replace(/\/+/g, '/');
    return route.children ? leaves(route.children, here) : [here];
  });
const normal = (pattern: string | undefined) => (pattern ?? '').replace(/\/$/, '') || '/';

describe('every URL builder leads to a page of its own', () => {
  it.each(Object.entries(EXAMPLE))('%s', (_name, url) => {
    expect(patternOf(url)).toBeDefined();
    expect(patternOf(url)).not.toContain('*');
  });
});

it('every page has a URL builder', () => {
  const built = new Set(Object.values(EXAMPLE).map((url) => normal(patternOf(url))));
  expect(
    leaves(routes)
      .map(normal)
      .filter((pattern) => !pattern.includes('*') && !built.has(pattern)),
  ).toEqual([]);
});
