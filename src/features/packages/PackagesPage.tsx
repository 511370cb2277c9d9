import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { useCurrentRegion } from '../../components/useCurrentRegion';
import { useUrlSearch } from '../../components/useUrlSearch';
import { packages } from '../../i18n/en/packages';
import { useWords } from '../../i18n/Language';
import { PackageTable } from './PackageTable';
import { RegionPairFields } from './RegionPairFields';
import { chooseRegions, type RegionPair } from './region-pair';

export function PackagesPage() {
  const t = useWords(packages);
  const [search, setSearch] = useUrlSearch();
  const [current] = useCurrentRegion();
  const regions = useQuery(apiQuery('listRegions', {}));
  const known = regions.data?.items ?? [];
  const pairIn = (asked: URLSearchParams) =>
    chooseRegions(known, { from: asked.get('from'), to: asked.get('to') }, current);
  const pair = pairIn(search);
  const choose = (edit: (pair: RegionPair) => RegionPair) =>
    setSearch(
      (last) => {
        const now = pairIn(last);
        return now === undefined ? last : { ...edit(now) };
      },
      { replace: true },
    );

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} />
      {regions.isPending && <ListSkeleton rows={4} />}
      {regions.isError && <ErrorNotice error={regions.error} onRetry={() => void regions.refetch()} />}
      {regions.isSuccess && pair === undefined && (
        <EmptyState title={t.oneRegionTitle} text={t.oneRegionText} />
      )}
      {pair !== undefined && (
        <>
          <RegionPairFields regions={known} pair={pair} onChange={choose} />
          <Catalogue pair={pair} />
        </>
      )}
    </>
  );
}

function Catalogue({ pair }: { pair: RegionPair }) {
  const t = useWords(packages);
  const catalogue = useQuery(
    apiQuery('listPackages', { query: { requesterRegionId: pair.from, accepterRegionId: pair.to } }),
  );
  if (catalogue.isPending) return <ListSkeleton rows={4} />;
  if (catalogue.isError) {
    return <ErrorNotice error={catalogue.error} onRetry={() => void catalogue.refetch()} />;
  }
  if (catalogue.data.items.length === 0) return <EmptyState title={t.emptyTitle} text={t.emptyText} />;
  return <PackageTable packages={catalogue.data.items} pair={pair} />;
}
