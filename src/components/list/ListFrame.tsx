import { Suspense, type ReactNode } from 'react';
import { Navigate } from 'react-router';
import { ErrorNotice } from '../ErrorNotice';
import { FoundLine } from '../FoundLine';
import { part } from '../late-code';
import { ListSkeleton } from '../ListSkeleton';
import { Pager } from '../Pager';
import type { Preset } from './filters';
import { ListBar, type BarProps } from './ListBar';
import { ListChips } from './ListChips';
import classes from './list.module.css';
import { isFiltered, PAGE_SIZES } from './list-view';
import { PageSizeChoice } from './PageSizeChoice';
import type { SelectionBar as Bar } from './panels/SelectionBar';

const SelectionBar = part(() => import('./panels/SelectionBar'), 'SelectionBar') as unknown as typeof Bar;

/** As much as is needed of what a query knows. */
export interface ListAnswer<Row> {
  data: { items: readonly Row[]; total: number } | undefined;
  error: unknown;
  /** The rows are still those of the view before. */
  isPlaceholderData: boolean;
  isFetching: boolean;
  dataUpdatedAt: number;
  refetch: () => unknown;
}
interface Props<Row> extends BarProps<Row> {
  presets?: readonly Preset[];
  answer: ListAnswer<Row>;
  /** Names the pages, where a screen has several lists. */
  pagesLabel?: string | undefined;
  /** What can be done with the ticked rows. */
  actions?: ReactNode;
  /** Beside how many there are. */
  beside?: ReactNode;
  /** The rows, where there are some. */
  children: (rows: readonly Row[]) => ReactNode;
  /** In place of the rows: nothing fits the filters, or there is nothing at all. */
  nothing: (filtered: boolean) => ReactNode;
}

/** What all lists have: filters above, then how many there are and what is ticked, the rows, and the pages below. */
export function ListFrame<Row extends { id: string }>(props: Props<Row>) {
  const { list, facets, presets = [], answer, selection, exporting, children } = props;
  const { data, error, isPlaceholderData } = answer;
  const { view } = list;
  const total = data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / view.pageSize));
  if (data && !isPlaceholderData && view.page > pages) return <Navigate to={list.hrefOf(pages)} replace />;

  return (
    <>
      <ListBar {...props} />
      <ListChips list={list} facets={facets} presets={presets} />
      {error !== null && <ErrorNotice error={error} onRetry={() => void answer.refetch()} />}
      {data === undefined && error === null && <ListSkeleton rows={6} />}
      {data && (
        <div className={classes.line}>
          <FoundLine
            text={<span role="status">{exporting.countOf(total)}</span>}
            at={answer.dataUpdatedAt}
            fetching={answer.isFetching}
          >
            {props.beside}
          </FoundLine>
          {selection && selection.rows.length > 0 && (
            <Suspense>
              <SelectionBar selection={selection} total={total} load={exporting.load}>
                {props.actions}
              </SelectionBar>
            </Suspense>
          )}
        </div>
      )}
      {data && data.items.length > 0 && (
        <div className={classes.rows} data-old={isPlaceholderData || undefined}>
          {children(data.items)}
          <Pager page={view.page} pages={pages} label={props.pagesLabel}>
            {total > PAGE_SIZES[0] && <PageSizeChoice list={list} />}
          </Pager>
        </div>
      )}
      {data && total === 0 && props.nothing(isFiltered(view))}
    </>
  );
}
