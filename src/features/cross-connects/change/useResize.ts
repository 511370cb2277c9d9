import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isProblem, mayPass } from '../../../api/errors';
import { apiQuery } from '../../../api/query';
import { useChange } from '../../../api/useChange';
import { useDraft } from '../../../components/useDraft';
import { useFrozen } from '../../../components/useFrozen';
import type { BandwidthPackage, CrossConnect } from '../../../contract/types';
import { priceOf, quoteResize } from '../../../domain/pricing';
import { useAllowedActions } from '../useAllowedActions';
import { useQuote } from './useQuote';

interface Draft {
  packageId: string;
  /** What it had when the person began. */
  began: Pick<BandwidthPackage, 'id' | 'bandwidthMbps'>;
}
const DRAFT = 'resize';

/** Choosing a package, its exact figure, and the change with it. Whatever others do meanwhile, the choice stays. */
export function useResize(present: CrossConnect, onDone: () => void) {
  const change = useChange('resizeCrossConnect');
  const crossConnect = useFrozen(present, change.isPending);
  const { id, version, package: current, requesterRegionId, accepterRegionId } = crossConnect;
  const queries = useQueryClient();
  const [draft, setDraft, clear] = useDraft<Draft>(`${DRAFT}-${id}`, () => ({
    packageId: '',
    began: { id: current.id, bandwidthMbps: current.bandwidthMbps },
  }));
  const packages = useQuery(apiQuery('listPackages', { query: { requesterRegionId, accepterRegionId } }));
  const balance = useFrozen(useQuery(apiQuery('getBalance', {})), change.isPending);
  // Whether it was made is not known: the same is sent again, and makes nothing twice.
  const open = change.isPending || (change.isError && mayPass(change.error));

  const offered = (packages.data?.items ?? []).toSorted((a, b) => a.bandwidthMbps - b.bandwidthMbps);
  const chosen = offered.find((each) => each.id === draft.packageId && each.id !== current.id);
  const active = crossConnect.status === 'ACTIVE';
  const allowed = useAllowedActions(crossConnect).resize;
  const quote = useQuote(
    { kind: 'resize', crossConnectId: id, packageId: draft.packageId },
    {
      version: (open ? change.variables?.version : undefined) ?? version,
      ...{ enabled: chosen !== undefined && active, frozen: open },
    },
  );
  const figure = chosen && quote.data;
  const missingVnd =
    figure && balance.data && figure.totalVnd > 0
      ? Math.max(0, figure.totalVnd - balance.data.balanceVnd)
      : 0;

  const input = {
    ...{ params: { crossConnectId: id }, version },
    body: { packageId: draft.packageId, expectedTotalVnd: figure?.totalVnd ?? 0 },
  };
  const close = () => {
    clear();
    onDone();
  };
  const submit = () => {
    const again = open ? change.variables : undefined;
    if (
      change.isPending ||
      (again === undefined && (figure === undefined || !allowed.allowed || missingVnd > 0))
    )
      return;
    change.mutate(again ?? input, {
      onSuccess: close,
      // Somebody was faster, or time went on: what is on the screen has to be the present state before another try.
      onError: (error) => {
        if (!mayPass(error)) void queries.invalidateQueries();
      },
    });
  };

  return {
    ...{
      crossConnect,
      packages,
      offered,
      balance,
      chosen,
      quote,
      figure,
      missingVnd,
      active,
      allowed,
      input,
      submit,
      close,
    },
    pending: change.isPending,
    /** A try whose answer was lost. */
    repeat: open && !change.isPending,
    /** The package is another one than when the person began. */
    changedSince: current.id === draft.began.id ? undefined : draft.began,
    chosenIsCurrent: draft.packageId === current.id && draft.packageId !== draft.began.id,
    quoteChanged: isProblem(change.error, 'quote-changed') ? change.error.problem : undefined,
    error:
      isProblem(change.error, 'quote-changed') ||
      isProblem(change.error, 'not-active') ||
      (isProblem(change.error, 'version-conflict') && current.id !== draft.began.id)
        ? undefined
        : (change.error ?? undefined),
    choose: (packageId: string) => {
      change.reset();
      setDraft((before) => ({ ...before, packageId }));
    },
    /** What it would cost now, for comparing: the figure to pay is that of the quote. */
    costOf: (next: BandwidthPackage) => {
      if (next.id === chosen?.id && figure) return figure.totalVnd;
      const now = figure?.quotedAt ?? new Date().toISOString();
      return quoteResize({ ...crossConnect, current, next, now }).totalVnd;
    },
    perMonth: (next: BandwidthPackage) => priceOf(next) - priceOf(current),
  };
}
export type Resize = ReturnType<typeof useResize>;
