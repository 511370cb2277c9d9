import { DEMO_BASE } from '../../../contract/demo';
import { API_BASE, OPERATION_IDS, operations } from '../../../contract/operations';

export const SIGN_IN_BASE = '/oidc';

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** Addresses without parameters first: `/vpcs/lookup` is not the VPC of that name. */
const ROUTES = OPERATION_IDS.map((id) => {
  const { method, path } = operations[id];
  const pattern = new RegExp(`^${API_BASE}${escaped(path).replace(/\{\w+\}/g, '[^/]+')}$`);
  return { id, method, pattern, parameters: path.split('{').length };
}).sort((a, b) => a.parameters - b.parameters);

const below = (path: string, base: string) => path === base || path.startsWith(`${base}/`);

export const isApi = (path: string) => below(path, '/api');
/** Of the sign-in that a demo brings with it. */
export const isSignIn = (path: string) => below(path, SIGN_IN_BASE);
export const isDemo = (path: string) => below(path, DEMO_BASE);

/** What a request is counted as: few names, whatever addresses are asked for. */
export function operationOf(method: string, path: string): string {
  if (path === '/healthz' || path === '/readyz' || path === '/metrics') return path.slice(1);
  if (isSignIn(path)) return 'sign-in';
  if (!isApi(path)) return 'static';
  if (method === 'OPTIONS') return 'preflight';
  if (isDemo(path)) return 'demo';
  const known = method === 'HEAD' ? 'GET' : method;
  return ROUTES.find((route) => route.method === known && route.pattern.test(path))?.id ?? 'unknown';
}
