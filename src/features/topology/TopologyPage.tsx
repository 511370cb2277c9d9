import { Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { usePast } from '../../api/past';
import { ErrorNotice } from '../../components/ErrorNotice';
import { part } from '../../components/late-code';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PastStart } from '../../components/past/PastStart';
import { useAt } from '../../components/past/useAt';
import { isSaid } from '../../components/place-text';
import { PageHeader } from '../../components/PageHeader';
import { namesIn } from '../../components/topology-names';
import { useUrlSearch, withParams } from '../../components/useUrlSearch';
import { plannedTopology } from '../../components/what-if/planned-topology';
import { usePlan } from '../../components/what-if/usePlan';
import { WhatIf, WhatIfStart } from '../../components/what-if/WhatIf';
import { PastContext } from './actions';
import type { Plan } from '../../domain/what-if';
import { buildNetwork } from '../../domain/network';
import { knownPlace } from '../../domain/place';
import { checkReach } from '../../domain/reachability';
import { buildTopology, elementsOfReach } from '../../domain/topology';
import { createTopologyBuilder } from '../../domain/topology-growth';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { colouringOf } from './colouring';
import { useConnector } from './connecting';
import { ConnectingNote } from './ConnectingNote';
import { ExportMenu } from './export/ExportMenu';
import { screenView } from './export/screen-view';
import { useFilterNote } from './export/useFilterNote';
import { GraphView } from './GraphView';
import { ALWAYS_NEAR } from './level';
import { Legend } from './Legend';
import { ManySelected } from './ManySelected';
import { NothingToDraw } from './NothingToDraw';
import { OutlineView } from './OutlineView';
import { topologyQuery, type TopologyAt } from '../../api/topology-query';
import { PathPanel } from './PathPanel';
import { Selection } from './Selection';
import { TableView } from './TableView';
import { TopologyFilters } from './TopologyFilters';
import { FILTERS, filterTopology, readView, toggled, VIEWS, type FilterName } from './topology-view';
import { useBlocked } from './useBlocked';
import { useFresh } from './useFresh';
import { usePlaces } from './usePlaces';
import classes from './topology.module.css';

const PastBar = part(() => import('../../components/past/PastBar'), 'PastBar');

export function TopologyPage() {
  const t = useWords(topology);
  const time = useAt();
  const past = usePast(time);
  const query = useQuery({ ...topologyQuery(time.at), placeholderData: keepPreviousData });
  // Both are the present only once its answer has come.
  const isPast = time.at !== undefined || query.data?.at !== undefined;
  const empty = query.data?.vpcs.length === 0 && query.data.crossConnects.length === 0;
  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        {...(query.data !== undefined &&
          !empty && {
            actions: (
              <>
                <PastStart />
                {!isPast && <WhatIfStart />}
              </>
            ),
          })}
      />
      {time.isOpen && (
        <Suspense>
          <PastBar {...past} />
        </Suspense>
      )}
      {query.isPending && <ListSkeleton rows={8} />}
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <PastContext value={isPast}>
          {empty ? <NothingToDraw /> : <Picture today={query.data} isPast={isPast} />}
        </PastContext>
      )}
    </>
  );
}

/** Neither a peer nor a way is asked about. */
const NO_PAIR = { peer: undefined, from: undefined, to: undefined } as const;

const NO_PLAN: Plan = [];

/** `today`: the network as it is, or as it was at a moment, without what is only imagined. */
function Picture({ today, isPast }: { today: TopologyAt; isPast: boolean }) {
  const { plan: planned } = usePlan();
  const plan = isPast ? NO_PLAN : planned;
  const data = useMemo(() => plannedTopology(today, plan), [today, plan]);
  const t = useWords(topology);
  const [search, setSearch] = useUrlSearch();
  const view = readView(search);
  const filterNote = useFilterNote(data, view, { plan, at: today.at });
  const build = useMemo(() => createTopologyBuilder(), []);
  const whole = useMemo(() => build(data), [build, data]);
  const network = useMemo(() => buildNetwork(data), [data]);
  // Filters hide, they do not move: places come from the whole.
  const places = usePlaces(whole);
  const shown = useMemo(() => {
    const filtered = filterTopology(data, readView(search));
    return filtered === data ? whole : buildTopology(filtered);
  }, [data, whole, search]);

  const change = useCallback(
    (changes: Record<string, string | undefined>) => setSearch((last) => withParams(last, changes)),
    [setSearch],
  );
  const selection = useMemo(() => readView(search).selection, [search]);
  const select = useCallback(
    (id: string | undefined, adding = false) =>
      setSearch((last) => {
        const next = id === undefined ? [] : adding ? toggled(readView(last).selection, id) : [id];
        return withParams(last, { ...NO_PAIR, selected: next.join(',') });
      }),
    [setSearch],
  );
  const ends = useMemo(
    () => ({
      explain: (selected: string, peer: string) => change({ ...NO_PAIR, selected, peer }),
      showPath: (from: string, to: string) => change({ ...NO_PAIR, selected: undefined, from, to }),
    }),
    [change],
  );
  // What was looked for, and in a large picture what a link is about, is gone to.
  const [sought, setSought] = useState<{ id: string } | undefined>(() =>
    view.look === undefined && view.selected !== undefined && today.vpcs.length > ALWAYS_NEAR
      ? { id: view.selected }
      : undefined,
  );
  const find = (id: string) => {
    change({ ...NO_PAIR, view: undefined, selected: id });
    setSought({ id });
  };
  const connector = useConnector(whole, network, ends);
  const { from, to } = view;
  const reach = useMemo(() => {
    const places = readView(search);
    if (!isSaid(places.from) || !isSaid(places.to)) return undefined;
    return checkReach(network, knownPlace(network, places.from), knownPlace(network, places.to));
  }, [network, search]);
  const way = useMemo(() => reach && elementsOfReach(whole, reach), [reach, whole]);
  const nameOf = useMemo(() => namesIn(data), [data]);
  const fresh = useFresh(whole);
  // Colours are of the whole: filters do not change them.
  const colouring = useMemo(() => colouringOf(whole, view.colour, t.others), [whole, view.colour, t.others]);
  const blocked = useBlocked(shown, network, view);
  const filter = (name: FilterName, value: string) => change({ [name]: value });
  const clear = () => change(Object.fromEntries([...FILTERS, 'blocked'].map((name) => [name, undefined])));

  return (
    <>
      {!isPast && <WhatIf topology={today} />}
      <TopologyFilters
        data={data}
        view={view}
        onFilter={filter}
        onBlocked={(code) => change({ blocked: code })}
        onColour={(by) => change({ colour: by === 'status' ? undefined : by })}
        onClear={clear}
        onFind={find}
      />
      <div className={classes.bar}>
        <div role="status" className={classes.note}>
          {connector.connecting ? (
            <ConnectingNote graph={whole} connecting={connector.connecting} onStop={connector.cancel} />
          ) : (
            <>
              {t.counts(shown.vpcs.size, shown.links.size)}
              {view.blocked !== '' &&
                `, ${blocked.needsSelection ? t.selectForBlocked : t.blockedCount(blocked.pairs.length)}`}
            </>
          )}
        </div>
        <Group gap={8}>
          <div className={classes.views} role="group" aria-label={t.views.label}>
            {VIEWS.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={view.view === each}
                onClick={() => change({ view: each === 'graph' ? undefined : each, page: undefined })}
              >
                {t.views[each]}
              </button>
            ))}
          </div>
          {places && (
            <ExportMenu
              {...{ places, colouring, filterNote }}
              graph={shown}
              isDrawn={view.view === 'graph'}
              currentView={screenView}
            />
          )}
        </Group>
      </div>
      {view.view === 'table' && <TableView graph={shown} filtered={shown !== whole} />}
      {view.view === 'outline' && (
        <OutlineView graph={shown} onSelect={(id) => change({ ...NO_PAIR, view: undefined, selected: id })} />
      )}
      {view.view === 'graph' && places === undefined && <ListSkeleton rows={8} />}
      {view.view === 'graph' && places && (
        <>
          <div className={classes.stage} data-connecting={connector.connecting && true}>
            <div className={classes.graph}>
              <GraphView
                graph={shown}
                places={places}
                selection={selection}
                onSelect={select}
                onFilter={filter}
                onPath={ends.showPath}
                look={view.look}
                sought={sought}
                connector={connector}
                way={way}
                fresh={fresh}
                blocked={blocked.pairs}
                colouring={colouring}
              />
            </div>
            {reach && (
              <PathPanel {...{ reach, from, to, network }} nameOf={nameOf} onClose={() => change(NO_PAIR)} />
            )}
            {!reach && selection.length > 1 && (
              <ManySelected
                {...{ network }}
                graph={whole}
                ids={selection}
                onSelect={select}
                onPath={ends.showPath}
              />
            )}
            {!reach && view.selected !== undefined && (
              <Selection
                graph={whole}
                network={network}
                id={view.selected}
                peerId={view.peer}
                onSelect={select}
                onConnect={connector.begin}
                onPeer={(peer) => change({ peer })}
              />
            )}
          </div>
          <Legend withBlocked={view.blocked !== ''} colouring={colouring} />
        </>
      )}
    </>
  );
}
