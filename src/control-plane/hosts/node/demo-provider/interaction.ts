import type { EventEmitter } from 'node:events';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { DemoUser } from '../../../../contract/demo';
import type { Log } from '../log';
import { failedPage, peoplePage } from './pages';
import { PAGE_STYLE } from './page-style';
import { languageIn, type Language } from './words';

interface PagesOptions {
  mount: string;
  people(): Promise<DemoUser[]>;
  log: Log;
}
type Context = Parameters<Parameters<Provider['use']>[0]>[0];

/** The choice of a person is a few letters. */
const FORM_LIMIT = 1_000;

async function readChoice({ req }: Context): Promise<string | null> {
  let text = '';
  for await (const chunk of req) {
    text += String(chunk);
    if (text.length > FORM_LIMIT) return null;
  }
  return new URLSearchParams(text).get('user');
}

/** Adds the pages on which a person is chosen, and on which a sign-in ends that cannot go on. */
export function withPages(provider: Provider, { mount, people, log }: PagesOptions) {
  const html = (ctx: Context, body: string, status = 200) => {
    ctx.status = status;
    ctx.type = 'html';
    ctx.set('cache-control', 'no-store');
    ctx.body = body;
  };
  const languageOf = (ctx: Context, wanted: unknown): Language =>
    languageIn(String(ctx.query.ui_locales ?? '')) ??
    languageIn(typeof wanted === 'string' ? wanted : '') ??
    languageIn(ctx.get('accept-language')) ??
    'en';
  const showFailure = (ctx: Context, status: number) =>
    html(ctx, failedPage({ mount, language: languageOf(ctx, undefined) }), status);

  async function interact(ctx: Context) {
    const { params } = await provider.interactionDetails(ctx.req, ctx.res);
    const all = await people();
    const chosen = ctx.method === 'POST' ? await readChoice(ctx) : null;
    // A tab that knows who it was is asked only when it wants to be.
    const hinted = ctx.method === 'GET' && params.prompt === undefined ? params.login_hint : undefined;
    const person = all.find(({ id, email }) => id === chosen || email === hinted);
    if (person === undefined) {
      const language = languageOf(ctx, params.ui_locales);
      html(ctx, peoplePage({ language, mount, people: all, action: `${mount}${ctx.path}` }));
      return;
    }
    const result = { login: { accountId: person.id } };
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
    ctx.status = 303;
  }

  provider.use(async (ctx, next) => {
    if (ctx.path === '/page.css') {
      ctx.type = 'css';
      ctx.set('cache-control', 'max-age=3600');
      ctx.body = PAGE_STYLE;
      return;
    }
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) {
      await next();
      return;
    }
    try {
      await interact(ctx);
    } catch (error) {
      log.info('a sign-in could not go on', { error: String(error) });
      showFailure(ctx, 400);
    }
  });
  // Nobody is remembered: the next sign-in, of whatever tab, chooses again.
  provider.on('authorization.success', (ctx: KoaContextWithOIDC) => {
    if (ctx.oidc.session !== undefined) Object.assign(ctx.oidc.session, { destroyed: true });
  });
  provider.on('server_error', (_ctx: KoaContextWithOIDC, error: Error) =>
    log.failure('the demo sign-in failed', error),
  );
  (provider as EventEmitter).on('error', (error: Error) => log.failure('the demo sign-in failed', error));

  return { showFailure };
}
