// `npm run token -- --user EMAIL`: an API token of a demo person, for scripts and for the commands that the console shows. It asks
// the service that `npm start` runs, the way a browser does. Only the token goes to standard output.
import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';

const USAGE = `npm run --silent token -- --user EMAIL [--role viewer|operator|approver|owner] [--days 30] [--name NAME]
  [--account NAME] [--url http://localhost:4173]`;

const end = (message) => {
  console.error(message);
  process.exit(1);
};

function wanted() {
  try {
    const { values } = parseArgs({
      options: {
        user: { type: 'string' },
        account: { type: 'string' },
        role: { type: 'string' },
        days: { type: 'string', default: '30' },
        name: { type: 'string', default: `Made by npm run token ${randomBytes(3).toString('hex')}` },
        url: { type: 'string', default: `http://localhost:${process.env.PORT || 4173}` },
      },
    });
    if (values.user === undefined) end(`Whose token? ${USAGE}`);
    return values;
  } catch (error) {
    return end(`${error.message}\n${USAGE}`);
  }
}

const { user, account, role, days, name, url } = wanted();

const ask = (address, options) =>
  fetch(new URL(address, url), { redirect: 'manual', ...options }).catch((error) =>
    end(
      `No service answers at ${url} (${error.cause?.code ?? error.message}): run \`npm start\`, or name it by --url.`,
    ),
  );

async function findPerson() {
  const answer = await ask('/api/demo');
  if (!answer.ok)
    end(`The service at ${url} has no demo people: sign in there, and make a token on the page API tokens.`);
  const { users } = await answer.json();
  const person = users.find(({ email }) => email === user.toLowerCase());
  if (person === undefined)
    end(
      `Nobody there has the address ${user}. There are:\n${users.map(({ email }) => `  ${email}`).join('\n')}`,
    );
  const membership = person.memberships.find(
    ({ accountName }) => account === undefined || accountName === account,
  );
  if (membership === undefined)
    end(`${user} is in: ${person.memberships.map(({ accountName }) => accountName).join(', ')}.`);
  return { person, membership };
}

/** The code flow with PKCE; the provider knows by the hint who it is, and asks nothing. */
async function signIn(hint) {
  const { oidc } = await (await ask('/config.json')).json();
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${new URL(oidc.issuer).origin}/callback`;
  const query = new URLSearchParams({
    ...{ client_id: oidc.clientId, scope: oidc.scope, redirect_uri: redirectUri, response_type: 'code' },
    ...{ login_hint: hint, code_challenge_method: 'S256' },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    ...(oidc.resource !== undefined && { resource: oidc.resource }),
  });
  const cookies = new Map();
  let place = new URL(`${oidc.issuer}/auth?${query}`);
  while (place.pathname !== '/callback') {
    const answer = await ask(place, {
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    const next = answer.headers.get('location');
    if (next === null) end(`The sign-in did not go on (${answer.status}).`);
    place = new URL(next, place);
  }
  const answer = await ask(`${oidc.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', client_id: oidc.clientId, code_verifier: verifier },
      ...{ code: place.searchParams.get('code') ?? '', redirect_uri: redirectUri },
      ...(oidc.resource !== undefined && { resource: oidc.resource }),
    }),
  });
  if (!answer.ok) end(`The sign-in was refused (${answer.status}).`);
  return (await answer.json()).access_token;
}

const { person, membership } = await findPerson();
const answer = await ask('/api/v1/api-tokens', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    authorization: `Bearer ${await signIn(person.email)}`,
    'x-account-id': membership.accountId,
    'idempotency-key': crypto.randomUUID(),
  },
  body: JSON.stringify({ name, role: role ?? membership.role, days: Number(days) }),
});
const body = await answer.json();
if (!answer.ok)
  end((body.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join('\n') || body.detail);
console.error(`${body.role} in ${membership.accountName}, until ${body.expiresAt}`);
console.log(body.secret);
