import type * as z from 'zod/mini';
import {
  DEMO_BASE,
  ResetBody,
  SettingsBody,
  SignInBody,
  WorldName,
  type Demo,
  type DemoSettings,
  type DemoUser,
} from '../../contract/demo';
import type { ProblemName } from '../../contract/problems';
import { Role } from '../../contract/resources';
import { problemResponse, Refusal } from '../problem';
import type { Store } from '../store/port';
import { changeSettings, readDemo, type DemoMemory } from './demo-state';

export interface DemoEndpointsPorts {
  persistence: DemoMemory;
  store: Store;
  /** Throws all state away and starts the world anew. */
  reset: (world: DemoSettings['world'], provisioningMs: number) => Promise<void>;
  /** Without it, people sign in elsewhere. */
  newToken?: () => string;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const problem = (name: ProblemName, detail: string) => problemResponse(new Refusal(name, detail));

const ROLES = Role.options.toReversed();

/** Account by account, the one with the most people first, and in each from the owner to the viewer. */
const inOrder = (users: readonly DemoUser[]): DemoUser[] => {
  const homeOf = ({ memberships }: DemoUser) => memberships[0]?.accountName ?? '';
  const sizeOf = (user: DemoUser) => users.filter((other) => homeOf(other) === homeOf(user)).length;
  const roleOf = ({ memberships }: DemoUser) => ROLES.indexOf(memberships[0]?.role ?? 'viewer');
  return users.toSorted(
    (a, b) => sizeOf(b) - sizeOf(a) || homeOf(a).localeCompare(homeOf(b)) || roleOf(a) - roleOf(b),
  );
};

/** Everybody who may be chosen. */
export const demoPeople = (store: Store): Promise<DemoUser[]> =>
  store.read(async (tx) => {
    const [users, memberships, accounts] = await Promise.all([
      tx.users.find(),
      tx.memberships.find({ orderBy: 'rank' }),
      tx.accounts.find(),
    ]);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const described = users.map(({ id, name, email }) => ({
      ...{ id, name, email },
      memberships: memberships
        .filter(({ userId }) => userId === id)
        .map(({ accountId, role }) => ({ accountId, accountName: names.get(accountId) ?? '', role })),
    }));
    return inOrder(described);
  });

/** What `contract/demo.ts` promises. */
export const createDemoEndpoints = ({ persistence, store, reset, newToken }: DemoEndpointsPorts) => {
  const describe = async (): Promise<Demo> => ({
    settings: (await readDemo(persistence)).settings,
    worlds: [...WorldName.options],
    users: await demoPeople(store),
  });

  const withBody = async <S extends z.ZodMiniType>(
    request: Request,
    schema: S,
    answer: (body: z.output<S>) => Promise<Response>,
  ): Promise<Response> => {
    const sent: unknown = await request.json().catch(() => undefined);
    const body = schema.safeParse(sent);
    return body.success ? answer(body.data) : problem('invalid-input', body.error.message);
  };

  const signIn = (request: Request) =>
    withBody(request, SignInBody, async ({ userId }) => {
      if (!(await store.read((tx) => tx.users.get(userId)))) return problem('not-found', 'No such user.');
      if (newToken === undefined) return problem('not-found', 'Sign in at the provider.');
      const token = newToken();
      await persistence.changeDemo(
        (state) => state && { ...state, tokens: { ...state.tokens, [token]: userId } },
      );
      return json({ token });
    });

  const startAnew = (request: Request) =>
    withBody(request, ResetBody, async ({ world, provisioningMs }) => {
      const { settings } = await readDemo(persistence);
      await reset(world, provisioningMs ?? settings.provisioningMs);
      return json(await describe());
    });

  const set = (request: Request) =>
    withBody(request, SettingsBody, async ({ provisioningMs, faults }) => {
      await changeSettings(persistence, (settings) => ({
        ...settings,
        provisioningMs: provisioningMs ?? settings.provisioningMs,
        faults: { ...settings.faults, ...faults },
      }));
      return json(await describe());
    });

  return async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(DEMO_BASE.length);
    switch (`${request.method} ${path}`) {
      case 'GET ':
        return json(await describe());
      case 'POST /sign-in':
        return signIn(request);
      case 'POST /reset':
        return startAnew(request);
      case 'PATCH /settings':
        return set(request);
      default:
        return problem('not-found', 'The demo has no such address.');
    }
  };
};
