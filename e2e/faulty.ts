import type { Page } from '@playwright/test';

export type Fault = 'none' | 'hold' | '500' | 'dropped' | 'malformed' | '401';
/** Of the request that fails. */
export const REQUEST_ID = '0a1b2c3d-fault';

/** Lets every answer of the service come to grief in the way that is chosen, from the page's first request on. */
export const faulty = (page: Page) =>
  page.addInitScript((requestId) => {
    const { fetch: send, setTimeout: wait } = window;
    const chosen = () => (sessionStorage.getItem('fault') ?? 'none') as Fault;
    const changed = new EventTarget();
    const problem = (status: number, name: string) =>
      new Response(
        JSON.stringify({
          ...{ type: `/problems/${name}`, title: name, status, detail: name },
          instance: `/requests/${requestId}`,
        }),
        { status, headers: { 'content-type': 'application/problem+json' } },
      );
    const meet = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      switch (chosen()) {
        case 'none':
          return send(input, init);
        case 'hold':
          await new Promise<void>((resolve, reject) => {
            changed.addEventListener('change', () => resolve(), { once: true });
            init?.signal?.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
          });
          return meet(input, init);
        case 'dropped':
          throw new TypeError('Failed to fetch');
        case 'malformed':
          return new Response('{"items": [', { headers: { 'content-type': 'application/json' } });
        case '500':
          return problem(500, 'internal');
        case '401':
          return problem(401, 'unauthenticated');
      }
    };
    Object.assign(window, {
      setFault(fault: Fault) {
        sessionStorage.setItem('fault', fault);
        changed.dispatchEvent(new Event('change'));
      },
      fetch: (input: RequestInfo | URL, init?: RequestInit) =>
        typeof input === 'string' && input.startsWith(chosen() === '401' ? '/api/v1/' : '/api/')
          ? meet(input, init)
          : send(input, init),
      // The pauses between tries are not what is looked at.
      setTimeout: (work: () => void, ms = 0, ...rest: unknown[]) =>
        wait(work, ms === 500 || ms === 1_000 ? 5 : ms, ...rest),
    });
  }, REQUEST_ID);

export const setFault = (page: Page, fault: Fault) =>
  page.evaluate((wanted) => (window as unknown as { setFault(fault: Fault): void }).setFault(wanted), fault);
