import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../../api/client';
import { mayPass } from '../../../api/errors';
import { apiQuery } from '../../../api/query';
import { usePermissions } from '../../../api/usePermissions';
import { useFrozen } from '../../../components/useFrozen';
import { useBulk, type Try } from '../../../components/list/bulk/useBulk';
import type { CrossConnect } from '../../../contract/types';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { quoteRenew, vatWithin } from '../../../domain/pricing';
import { renewTerm, type TermMonths } from '../../../domain/term';
import { usePresent } from '../usePresent';

const serviceNow = () => new Date().toISOString();

/** Renewing one or several: which, for how long, what each costs, and how each went. */
export function useRenewals(rows: readonly CrossConnect[]) {
  const queries = useQueryClient();
  const permissions = usePermissions();
  const presentBalance = useQuery(apiQuery('getBalance', {}));
  const [months, setMonths] = useState<TermMonths>(1);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [paidUntil, setPaidUntil] = useState<ReadonlyMap<string, string>>(new Map());
  const sent = useRef(new Map<string, number>());
  const { presentOf, lookAgain } = usePresent();

  const allowedFor = ({ status }: CrossConnect) =>
    crossConnectActions({ status, permissions, own: true, liveConnections: 0 }).renew;
  // What can be renewed is settled when the dialog opens: those that change meanwhile are told by their result.
  const [renewable] = useState(
    () => new Set(rows.filter((row) => allowedFor(row).allowed).map(({ id }) => id)),
  );
  const costOf = (row: CrossConnect) =>
    quoteRenew({ package: presentOf(row).package, termMonths: months }).totalVnd;

  async function renewOne(row: CrossConnect, { idempotencyKey }: Try) {
    // Of a try whose answer was lost the same again.
    const version = sent.current.get(row.id) ?? presentOf(row).version;
    sent.current.set(row.id, version);
    try {
      const renewed = await call('renewCrossConnect', {
        ...{ params: { crossConnectId: row.id }, version, idempotencyKey },
        body: { termMonths: months, expectedTotalVnd: costOf(row) },
      });
      setPaidUntil((before) => new Map(before).set(row.id, renewed.termEndsAt));
    } catch (error) {
      if (!mayPass(error)) {
        sent.current.delete(row.id);
        await lookAgain(row);
      }
      throw error;
    }
  }
  const { outcomes, running, done, failed, start, retry } = useBulk(
    renewOne,
    () => void queries.invalidateQueries(),
  );

  const begun = outcomes.size > 0;
  const chosen = rows.filter(({ id }) => renewable.has(id) && !left.has(id));
  const open = begun && !running ? failed : chosen.filter(({ id }) => outcomes.get(id) !== 'done');
  const { targets, balance } = useFrozen({ targets: open, balance: presentBalance }, running);
  const totalVnd = targets.reduce((sum, row) => sum + costOf(row), 0);
  return {
    ...{ months, setMonths, balance, allowedFor, costOf, targets, totalVnd, outcomes, paidUntil },
    ...{ presentOf, renewable, running, begun, over: begun && !running, done, failed },
    vatVnd: vatWithin(totalVnd),
    /** The answer to a try was lost. */
    maybePaid: failed.some(({ id }) => {
      const outcome = outcomes.get(id);
      return typeof outcome === 'object' && mayPass(outcome.error);
    }),
    missingVnd: balance.data === undefined ? 0 : Math.max(0, totalVnd - balance.data.balanceVnd),
    /** When it would end. */
    endsAt: (row: CrossConnect) => renewTerm(presentOf(row), months, serviceNow()).termEndsAt,
    isChosen: ({ id }: CrossConnect) => !left.has(id),
    toggle: ({ id }: CrossConnect) =>
      setLeft((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    submit: () => {
      if (!running && targets.length > 0) void (begun ? retry() : start(targets));
    },
  };
}
export type Renewals = ReturnType<typeof useRenewals>;
