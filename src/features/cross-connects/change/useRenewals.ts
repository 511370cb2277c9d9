import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../../api/client';
import { apiQuery } from '../../../api/query';
import type { CrossConnect } from '../../../contract/types';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { quoteRenew, vatWithin } from '../../../domain/pricing';
import { renewTerm, type TermMonths } from '../../../domain/term';

/** What came of one: until when it is paid, or why it is not. */
export type Outcome = { termEndsAt: string } | { error: unknown };

const serviceNow = () => new Date().toISOString();

/** Renewing one or several: which, for how long, what each costs, and how each went. */
export function useRenewals(rows: readonly CrossConnect[]) {
  const queries = useQueryClient();
  const permissions = useQuery(apiQuery('getMe', {})).data?.permissions ?? [
    'read',
    'change',
    'approve',
    'spend',
  ];
  const balance = useQuery(apiQuery('getBalance', {}));
  const [months, setMonths] = useState<TermMonths>(1);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  /** One per Cross Connect and length: a try whose answer was lost is repeated, not made twice. */
  const keys = useRef(new Map<string, string>());

  const allowedFor = ({ status }: CrossConnect) =>
    crossConnectActions({ status, permissions, own: true, liveConnections: 0 }).renew;
  // What can be renewed is settled when the dialog opens: those that change meanwhile are told by their result.
  const [renewable] = useState(
    () => new Set(rows.filter((row) => allowedFor(row).allowed).map(({ id }) => id)),
  );
  const costOf = (row: CrossConnect) => quoteRenew({ package: row.package, termMonths: months }).totalVnd;
  const isDone = ({ id }: CrossConnect) => 'termEndsAt' in (outcomes.get(id) ?? {});
  const targets = rows.filter((row) => renewable.has(row.id) && !left.has(row.id) && !isDone(row));
  const totalVnd = targets.reduce((sum, row) => sum + costOf(row), 0);

  async function renewOne(row: CrossConnect): Promise<Outcome> {
    const name = `${row.id} ${months}`;
    const idempotencyKey = keys.current.get(name) ?? crypto.randomUUID();
    keys.current.set(name, idempotencyKey);
    try {
      const renewed = await call('renewCrossConnect', {
        ...{ params: { crossConnectId: row.id }, version: row.version, idempotencyKey },
        body: { termMonths: months, expectedTotalVnd: costOf(row) },
      });
      return { termEndsAt: renewed.termEndsAt };
    } catch (error) {
      return { error };
    }
  }

  const run = useMutation({
    // One after the other: the balance is one, and who comes first is seen.
    mutationFn: async () => {
      for (const row of targets) {
        const outcome = await renewOne(row);
        setOutcomes((before) => new Map(before).set(row.id, outcome));
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });

  return {
    ...{ months, setMonths, balance, allowedFor, costOf, targets, totalVnd, outcomes },
    ...{ renewable, pending: run.isPending, over: run.isSuccess },
    vatVnd: vatWithin(totalVnd),
    missingVnd: balance.data === undefined ? 0 : Math.max(0, totalVnd - balance.data.balanceVnd),
    failed: rows.filter(({ id }) => 'error' in (outcomes.get(id) ?? {})).length,
    done: rows.filter(isDone).length,
    /** When it would end. */
    endsAt: (row: CrossConnect) => renewTerm(row, months, serviceNow()).termEndsAt,
    isChosen: ({ id }: CrossConnect) => !left.has(id),
    toggle: ({ id }: CrossConnect) =>
      setLeft((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    start: () => {
      if (!run.isPending && targets.length > 0) run.mutate();
    },
  };
}
export type Renewals = ReturnType<typeof useRenewals>;
