import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { topologyQuery } from '../../api/topology-query';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { plannedTopology } from '../../components/what-if/planned-topology';
import { usePlan } from '../../components/what-if/usePlan';
import { WhatIf, WhatIfStart } from '../../components/what-if/WhatIf';
import { useUrlSearch, withParams } from '../../components/useUrlSearch';
import type { Topology } from '../../contract/types';
import { addressSpace } from '../../i18n/en/address-space';
import { useWords } from '../../i18n/Language';
import { BlockPanel } from './BlockPanel';
import { subnetsQuery } from './queries';
import { buildSpace } from './space';
import { SpaceMap } from './SpaceMap';
import { SpaceTable } from './SpaceTable';
import { Suggest } from './Suggest';
import { readWish } from './wish';
import classes from './address-space.module.css';

export function AddressSpacePage() {
  const t = useWords(addressSpace);
  const topology = useQuery(topologyQuery());
  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} {...(topology.data && { actions: <WhatIfStart /> })} />
      {topology.isPending && <ListSkeleton rows={8} />}
      {topology.isError && <ErrorNotice error={topology.error} onRetry={() => void topology.refetch()} />}
      {topology.data && <Loaded today={topology.data} />}
    </>
  );
}

function Loaded({ today }: { today: Topology }) {
  const t = useWords(addressSpace);
  const [search, setSearch] = useUrlSearch();
  const { plan } = usePlan();
  const topology = useMemo(() => plannedTopology(today, plan), [today, plan]);
  const region = search.get('region') ?? '';
  const space = useMemo(() => buildSpace(topology, region), [topology, region]);
  const own = useQuery(subnetsQuery()).data?.items ?? [];
  const wish = useMemo(() => readWish(search, topology), [search, topology]);
  const selected = space.tiles.find(({ cidr }) => cidr === search.get('block'));
  const change = (edit: (params: URLSearchParams) => void) =>
    setSearch(
      (last) => {
        edit(last);
        return last;
      },
      { replace: true, preventScrollReset: true },
    );
  const set = (name: string, value: string) => change((params) => void withParams(params, { [name]: value }));

  return (
    <div className={classes.page}>
      <WhatIf topology={today} />
      <div className={classes.top}>
        <NativeSelect
          label={t.region}
          value={region}
          data={[
            { value: '', label: t.allRegions },
            ...topology.regions.map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
          ]}
          onChange={(event) => set('region', event.currentTarget.value)}
        />
        <p className={classes.quiet}>{t.computed}</p>
      </div>
      <div className={classes.stage}>
        <SpaceMap
          space={space}
          wish={wish}
          selected={selected?.cidr}
          onSelect={(cidr) => set('block', cidr)}
        />
        <div className={classes.side}>
          <BlockPanel tile={selected} own={own} nameOf={(id) => space.network.vpcs.get(id)?.name ?? id} />
          <Suggest topology={topology} space={space} wish={wish} onChange={change} />
        </div>
      </div>
      <Card title={t.table}>
        <SpaceTable space={space} />
      </Card>
    </div>
  );
}
