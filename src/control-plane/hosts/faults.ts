import { API_BASE } from '../../contract/operations';
import { problemResponse, Refusal } from '../problem';
import { readDemo, takeFault, type DemoMemory } from './demo-state';

const STREAM = `${API_BASE}/events/stream`;

const failure = () => problemResponse(new Refusal('internal', 'A fault that was asked for.'));

/** Puts the faults that were asked for between the page and the service. They cost nothing while none is set. */
export const withFaults =
  (persistence: DemoMemory, answer: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const { faults } = (await readDemo(persistence)).settings;
    const reads = request.method === 'GET';
    // The stream reconnects by itself and would eat the faults meant for something the user does.
    const counted = new URL(request.url).pathname !== STREAM;

    if (faults.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.delayMs));
    if (counted && reads && faults.failReads > 0 && (await takeFault(persistence, 'failReads')))
      return failure();
    if (!reads && faults.failChanges > 0 && (await takeFault(persistence, 'failChanges'))) return failure();
    const response = await answer(request);
    if (!reads && faults.loseAnswers > 0 && (await takeFault(persistence, 'loseAnswers')))
      return Response.error();
    return response;
  };
