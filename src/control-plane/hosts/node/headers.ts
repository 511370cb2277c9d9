/** `asked`: other origins that the console talks to. */
const contentSecurityPolicy = (asked: readonly string[]) =>
  [
    "default-src 'self'",
    // The component library and the graph write style attributes.
    "style-src 'self' 'unsafe-inline'",
    // The picture of the topology is drawn from a blob when it is saved as PNG.
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...asked].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
  ].join('; ');

/** On every answer, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy([]),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const ONE_YEAR = 'max-age=31536000; includeSubDomains';

/** Whether the visitor speaks https, which only the proxy in front knows: it is believed where that is configured. */
export const isHttps = (request: Request, trustProxy: boolean) =>
  trustProxy && request.headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim().toLowerCase() === 'https';

const CORS_METHODS = 'GET, POST, PATCH, DELETE';
const CORS_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, If-Match, Last-Event-ID, X-Account-Id, X-Request-Id';
const CORS_EXPOSED = 'ETag, Retry-After, X-Request-Id';

export interface HeaderOptions {
  allowedOrigins: readonly string[];
  trustProxy: boolean;
  /** Other origins that the console has to talk to. */
  askedOrigins(): readonly string[];
}

/** Headers that let pages of the configured origins, and of no other, read an answer of the API. */
function corsHeaders(
  request: Request,
  { allowedOrigins }: Pick<HeaderOptions, 'allowedOrigins'>,
): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': CORS_EXPOSED,
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** The answer to the question of a browser whether a page may ask at all; no permission in it means no. */
export function preflight(
  request: Request,
  { allowedOrigins }: Pick<HeaderOptions, 'allowedOrigins'>,
): Response {
  const allowed = allowedOrigins.includes(request.headers.get('origin') ?? '');
  return new Response(null, {
    status: 204,
    headers: allowed
      ? {
          'access-control-allow-methods': CORS_METHODS,
          'access-control-allow-headers': CORS_HEADERS,
          'access-control-max-age': '600',
        }
      : {},
  });
}

export const addVary = (headers: Headers, name: string) => {
  const present = headers.get('vary');
  if (present?.toLowerCase().includes(name.toLowerCase())) return;
  headers.set('vary', present === null ? name : `${present}, ${name}`);
};

/** Plain pages with forms, that lead back to the console wherever it is. */
const pagePolicy = (consoles: readonly string[]) =>
  [
    "default-src 'none'",
    // A page that only passes something on has a script, and adds its hash.
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ["form-action 'self'", ...consoles].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

const everywhere = (
  request: Request,
  { requestId, trustProxy }: { requestId: string; trustProxy: boolean },
) => ({
  ...SECURITY_HEADERS,
  'x-request-id': requestId,
  ...(isHttps(request, trustProxy) && { 'strict-transport-security': ONE_YEAR }),
});

/** What the pages of a demo's sign-in carry. */
export const signInHeaders = (
  request: Request,
  options: HeaderOptions & { requestId: string },
): Record<string, string> => ({
  ...everywhere(request, options),
  'content-security-policy': pagePolicy(options.allowedOrigins),
});

/** Writes into an answer what all answers carry. */
export function addHeaders(
  request: Request,
  response: Response,
  options: HeaderOptions & { requestId: string; isApi: boolean },
): void {
  const { headers } = response;
  for (const [name, value] of Object.entries(everywhere(request, options))) headers.set(name, value);
  headers.set('content-security-policy', contentSecurityPolicy(options.askedOrigins()));
  if (!options.isApi) return;
  for (const [name, value] of Object.entries(corsHeaders(request, options))) headers.set(name, value);
  addVary(headers, 'Origin');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}
