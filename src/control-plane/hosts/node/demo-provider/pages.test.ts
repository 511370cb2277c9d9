import { describe, expect, it } from 'vitest';
import { openReadyHost, type Answer } from '../test-host';
import { beginSignIn, choose, codeFrom, createVisitor, pageOf } from '../test-sign-in';

/* Over real sockets: the page that a browser sees. */

const GIANG = 'usr-vo-hoang-giang';
const pathOf = (answer: Answer) => new URL(answer.headers.location ?? '', 'http://here').pathname;

describe('the page', () => {
  it('says that it is a demonstration, and offers everybody with role and account', async () => {
    const { ask } = await openReadyHost();
    const shown = await pageOf(await beginSignIn(ask));
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('<html lang="en">');
    expect(shown.text).toContain('This sign-in is a demonstration');
    for (const label of [
      'Sign in as Võ Hoàng Giang, Owner of Saigon Retail',
      'Sign in as Đỗ Kim Quyên, Viewer of Hanoi Logistics',
      'Sign in as Trịnh Văn Sơn, Operator of Saigon Retail',
    ])
      expect(shown.text).toContain(label);
    expect(shown.text).toContain('also Hanoi Logistics');
    expect(shown.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['asked for by the console', { ui_locales: 'vi' }, {}],
    ['of the browser', {}, { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' }],
  ])('speaks the language %s', async (_, more, headers) => {
    const { ask } = await openReadyHost();
    const begun = await beginSignIn(ask, more);
    const shown = await pageOf(begun, headers);
    expect(shown.text).toContain('<html lang="vi">');
    expect(shown.text).toContain('Đăng nhập này chỉ là mô phỏng');
    const other = /href="([^"]+)" hreflang="en"/.exec(shown.text)?.[1] ?? '';
    expect((await begun.visitor.visit(other)).text).toContain('<html lang="en">');
  });

  it('allows nothing but its own style and form, and cannot be framed', async () => {
    const { ask } = await openReadyHost({ env: { ALLOWED_ORIGINS: 'https://console.example' } });
    const { headers } = await pageOf(await beginSignIn(ask));
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "form-action 'self' https://console.example; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    const style = await ask('/oidc/page.css');
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('comes again for somebody who is not there, and for a choice that is none', async () => {
    const { ask } = await openReadyHost();
    const begun = await beginSignIn(ask);
    for (const choice of ['usr-nobody', '', `${GIANG}${'x'.repeat(2_000)}`]) {
      const again = await choose(begun, choice);
      expect([again.status, again.text.includes('Sign in as')]).toEqual([200, true]);
    }
  });

  it('is for the browser that asked for it, and once: else there is a way back', async () => {
    const { ask } = await openReadyHost();
    const begun = await beginSignIn(ask);
    const stranger = createVisitor(ask);
    const stolen = await stranger.submit(pathOf(begun.answer), { user: GIANG });
    expect([stolen.status, stolen.headers.location]).toEqual([400, undefined]);
    await codeFrom(begun, await choose(begun, GIANG));
    const used = await pageOf(begun, { 'accept-language': 'vi' });
    expect(used.status).toBe(400);
    expect(used.text).toContain('Không thể tiếp tục lần đăng nhập này');
    expect(used.text).toContain('href="/"');
  });
});
