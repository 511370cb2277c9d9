import { lists } from '../../i18n/en/lists';
import { useWords } from '../../i18n/Language';
import type { Column } from '../DataTable';
import { ColumnsIcon, DownloadIcon, SavedIcon } from '../icons';
import { part } from '../late-code';
import { SearchField } from '../SearchField';
import { DropButton } from './DropButton';
import type { Export } from './export';
import type { ExportPanel as Exporting } from './panels/ExportPanel';
import type { Facet } from './filters';
import classes from './list.module.css';
import type { ListState } from './useList';
import type { Selected } from './useSelection';

/** Their code comes together: whoever opens one will open others. */
const panels = () => import('./panels');
const FacetPanel = part(panels, 'FacetPanel');
const ViewsPanel = part(panels, 'ViewsPanel');
const ColumnsPanel = part(panels, 'ColumnsPanel');
const ExportPanel = part(panels, 'ExportPanel') as unknown as typeof Exporting;

export interface BarProps<Row> {
  list: ListState;
  /** Says what is filtered. */
  label: string;
  searchHint: string;
  facets: readonly Facet[];
  /** Without: the list is no table, and has no columns. */
  columns?: readonly Pick<Column<Row>, 'id' | 'header' | 'hideable'>[];
  exporting: Export<Row>;
  selection?: Selected<Row> | undefined;
}

/** Above a list: search and filters, and at the end what can be done with the list as a whole. */
export function ListBar<Row extends { id: string }>(props: BarProps<Row>) {
  const { list, label, searchHint, facets, columns, exporting, selection } = props;
  const t = useWords(lists);
  const { view, change } = list;
  return (
    <search aria-label={label} className={classes.bar}>
      <SearchField placeholder={searchHint} value={view.q} onSearch={(q) => change({ q })} />
      {facets.map((facet) => (
        <DropButton
          key={facet.name}
          label={facet.label}
          count={view.filters[facet.name]?.length ?? 0}
          prepare={panels}
        >
          {() => <FacetPanel {...{ facet, view, change }} />}
        </DropButton>
      ))}
      <div className={classes.tools}>
        <DropButton label={t.views} icon={<SavedIcon size={16} aria-hidden />} prepare={panels}>
          {() => <ViewsPanel list={list} />}
        </DropButton>
        {columns && (
          <DropButton label={t.columns} icon={<ColumnsIcon size={16} aria-hidden />} prepare={panels}>
            {() => <ColumnsPanel list={list} columns={columns} />}
          </DropButton>
        )}
        <DropButton label={t.export} icon={<DownloadIcon size={16} aria-hidden />} prepare={panels}>
          {() => <ExportPanel exporting={exporting} selected={selection?.rows ?? []} />}
        </DropButton>
      </div>
    </search>
  );
}
