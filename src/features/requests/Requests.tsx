import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { Pager } from '../../components/Pager';
import { useUrlSearch } from '../../components/useUrlSearch';
import type { Output } from '../../contract/operations';
import { BulkBar } from './BulkBar';
import { BulkResult } from './BulkResult';
import { Nothing } from './Nothing';
import type { Tab } from './queries';
import { DETAIL_HEADING, RequestDetail } from './RequestDetail';
import { RequestList } from './RequestList';
import classes from './requests.module.css';
import { useAnswers } from './useAnswers';

interface Props {
  tab: Tab;
  page: Output<'listVpcConnections'>;
}

const STACKED = '(max-width: 62em)';

/** The list, and beside it the request that the URL names: also one that an answer has just taken out of the list. */
export function Requests({ tab, page }: Props) {
  const [search, setSearch] = useUrlSearch();
  const stays = useNavigation().state === 'idle';
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const answers = useAnswers();
  const { items } = page;
  const selected = search.get('selected') ?? undefined;
  const first = items[0]?.id;

  // The first is put into the URL as well, so that news in the list do not exchange what somebody is reading. Who is about
  // to leave is not held back by that.
  useEffect(() => {
    if (selected !== undefined || first === undefined || !stays) return;
    setSearch(
      (before) => {
        before.set('selected', first);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [selected, first, stays, setSearch]);

  const [opened, setOpened] = useState(0);
  useEffect(() => {
    if (opened === 0 || !window.matchMedia(STACKED).matches) return;
    const heading = document.getElementById(DETAIL_HEADING);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [opened, selected]);

  const chosen = items.filter(({ id }) => ticked.has(id));
  return (
    <>
      {tab === 'toApprove' && (
        <div role="status">
          {answers.state && <BulkResult state={answers.state} onClose={answers.clear} />}
        </div>
      )}
      {chosen.length > 0 && (
        <BulkBar
          chosen={chosen}
          onClear={() => setTicked(new Set())}
          onAnswer={(answer) => {
            setTicked(new Set());
            void answers.run(chosen, answer);
          }}
        />
      )}
      <div className={selected === undefined ? undefined : classes.columns}>
        <div>
          {items.length === 0 && <Nothing tab={tab} />}
          <RequestList
            tab={tab}
            items={items}
            current={selected}
            onOpen={() => setOpened((times) => times + 1)}
            ticked={tab === 'toApprove' ? ticked : undefined}
            onTick={setTicked}
          />
          <Pager page={page.page} pages={Math.ceil(page.total / page.pageSize)} />
        </div>
        {selected !== undefined && (
          <RequestDetail
            key={selected}
            id={selected}
            tab={tab}
            listed={items.find(({ id }) => id === selected)}
          />
        )}
      </div>
    </>
  );
}
