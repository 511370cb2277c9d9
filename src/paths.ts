/** Every URL of the console, as typed builders. A test holds each against the router. */
type Query = Record<string, string | undefined>;

const withQuery = (path: string, query?: Query) => {
  const given = Object.entries(query ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

/** `do` opens the dialog of an action on it, where it is allowed. */
export type Selected = { selected?: string; do?: 'accept' | 'reject' | 'cancel' | 'again' };
/** In the URL of any page of a demo it opens the choice of a world. */
export const DEMO_WORLD_HASH = '#demo-world';
/** In the URL of a VPC: where connecting it begins. */
export const CONNECT_VPC_HASH = '#connect-this-vpc';

export const paths = {
  overview: () => '/',
  signIn: (query?: { returnTo?: string }) => withQuery('/sign-in', query),
  crossConnects: (query?: { q?: string; status?: string; regionId?: string; ends?: string }) =>
    withQuery('/cross-connects', query),
  createCrossConnect: (query?: { step?: string; from?: string; to?: string }) =>
    withQuery('/cross-connects/new', query),
  /** `do` opens the dialog of an action, where it is allowed. */
  crossConnect: (id: string, query?: { do?: 'edit' | 'resize' | 'renew' | 'delete' }) =>
    withQuery(`/cross-connects/${id}`, query),
  pairingMatrix: (id: string) => `/cross-connects/${id}/matrix`,
  crossConnectRoutes: (id: string) => `/cross-connects/${id}/routes`,
  crossConnectActivity: (id: string) => `/cross-connects/${id}/activity`,
  connectVpcs: (id: string, query?: { step?: string; requester?: string; accepter?: string }) =>
    withQuery(`/cross-connects/${id}/connect`, query),
  /** The wizard with these pairs in it already. */
  connectPairs: (
    id: string,
    pairs: readonly { requesterVpcId: string; accepterVpcId: string }[],
    query?: { step?: string },
  ) => {
    const asked = new URLSearchParams({ ...query });
    for (const pair of pairs) asked.append('pair', `${pair.requesterVpcId}~${pair.accepterVpcId}`);
    return `/cross-connects/${id}/connect?${asked}`;
  },
  requests: (query?: Selected) => withQuery('/requests', query),
  requestsSent: (query?: Selected) => withQuery('/requests/sent', query),
  requestsHistory: (query?: Selected) => withQuery('/requests/history', query),
  reachability: (query?: { from?: string; to?: string }) => withQuery('/reachability', query),
  /** With both ends it shows the way from one to the other; `at` a moment (ISO 8601 UTC), as it was then. */
  topology: (query?: {
    selected?: string;
    view?: string;
    from?: string;
    to?: string;
    at?: string;
    do?: 'remove';
  }) => withQuery('/topology', query),
  vpcs: (query?: { q?: string; regionId?: string }) => withQuery('/vpcs', query),
  vpc: (id: string) => `/vpcs/${id}`,
  addressSpace: (query?: { region?: string; block?: string; new?: string; peer?: string }) =>
    withQuery('/address-space', query),
  packages: (query?: { from?: string; to?: string }) => withQuery('/packages', query),
  billing: (query?: { crossConnectId?: string; do?: 'top-up' }) => withQuery('/billing', query),
  terms: (query?: { month?: string }) => withQuery('/billing/terms', query),
  members: () => '/members',
  apiTokens: (query?: { do?: 'create' }) => withQuery('/api-tokens', query),
  /** With the name of an operation it is shown first. */
  apiDocs: (operation?: string) => `/api-docs${operation === undefined ? '' : `#${operation}`}`,
  /** At the word that is asked for. */
  glossary: (term?: string | number) => `/glossary${term === undefined ? '' : `#${term}`}`,
  activity: (query?: { q?: string; crossConnectId?: string; since?: string }) =>
    withQuery('/activity', query),
};
