import { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type RouteObject } from 'react-router';
import { describe, expect, it } from 'vitest';
import { pathExamples } from '../path-examples';
import { createRoutes } from './router';

const routes = createRoutes(new QueryClient());
const id = '00000000-0000-4000-8000-000000000000';
const EXAMPLES = pathExamples({
  ...{ crossConnectId: `ri-${id}`, connectionId: `riv-${id}` },
  ...{ vpcId: `net-${id}`, peerVpcId: `net-${id}` },
});

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
  it.each(Object.entries(EXAMPLES))('%s', (_name, url) => {
    expect(patternOf(url)).toBeDefined();
    expect(patternOf(url)).not.toContain('*');
  });
});

it('every page has a URL builder', () => {
  const built = new Set(Object.values(EXAMPLES).map((url) => normal(patternOf(url))));
  expect(
    leaves(routes)
      .map(normal)
      .filter((pattern) => !pattern.includes('*') && !built.has(pattern)),
  ).toEqual([]);
});
