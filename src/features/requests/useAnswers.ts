import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { pairName } from '../../components/pair-name';
import { call } from '../../api/client';
import type { VpcConnection } from '../../contract/types';
import { rejectInput } from './request';

export type Answer =
  { kind: 'accept'; acknowledge: boolean } | { kind: 'reject'; reason: string | undefined };
interface AnsweredItem {
  id: string;
  pair: string;
  error?: unknown;
}
export interface Answered {
  kind: Answer['kind'];
  all: number;
  items: readonly AnsweredItem[];
}

function answerOne({ id }: VpcConnection, answer: Answer, idempotencyKey: string) {
  return answer.kind === 'accept'
    ? call('acceptVpcConnection', {
        params: { connectionId: id },
        body: answer.acknowledge ? { acknowledge: ['ambiguous-destination'] } : {},
        idempotencyKey,
      })
    : call('rejectVpcConnection', { ...rejectInput(id, answer.reason), idempotencyKey });
}

/** Answers requests one after the other; one that is refused does not stop the rest. */
export function useAnswers() {
  const queries = useQueryClient();
  const [state, setState] = useState<Answered>();
  const run = async (chosen: readonly VpcConnection[], answer: Answer) => {
    const items: AnsweredItem[] = [];
    setState({ kind: answer.kind, all: chosen.length, items });
    for (const request of chosen) {
      const item: AnsweredItem = { id: request.id, pair: pairName(request) };
      try {
        await answerOne(request, answer, crypto.randomUUID());
      } catch (error) {
        item.error = error;
      }
      items.push(item);
      setState({ kind: answer.kind, all: chosen.length, items: [...items] });
    }
    await queries.invalidateQueries();
  };
  return { state, run, clear: () => setState(undefined) };
}
