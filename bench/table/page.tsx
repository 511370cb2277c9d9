import '../../src/app/mantine.css';
import '../../src/app/global.css';

import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Link, MemoryRouter } from 'react-router';
import { cssVariables, theme } from '../../src/app/theme';
import { CrossConnectStatusBadge } from '../../src/components/CrossConnectStatusBadge';
import { DataTable, type Column } from '../../src/components/DataTable';
import { ShortId } from '../../src/components/ShortId';
import { TimeAgo } from '../../src/components/TimeAgo';
import { CROSS_CONNECT_STATUSES } from '../../src/domain/cross-connect-lifecycle';
import { LanguageProvider } from '../../src/i18n/Language';
import './page-interface';

const search = new URLSearchParams(location.search);
const ROWS = Number(search.get('rows'));
const [FRAMES, STEP_PX] = [120, 330];

const make = (index: number) => ({
  id: `ri-${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
  name: `Cross Connect ${index}`,
  status: CROSS_CONNECT_STATUSES[index % CROSS_CONNECT_STATUSES.length] ?? 'ACTIVE',
  mbps: 10 * (1 + (index % 15)),
  createdAt: new Date(Date.UTC(2026, 10, 23) - index * 3_600_000).toISOString(),
  description: index % 3 === 0 ? 'Backbone between the shops and the warehouse' : '',
});
type Row = ReturnType<typeof make>;
const data = Array.from({ length: ROWS }, (_, index) => make(index));

/** As in the list of Cross Connects: links, badges, ids to copy, times. */
const columns: Column<Row>[] = [
  {
    id: 'name',
    header: 'Name',
    sortKey: 'name',
    rowHeader: true,
    cell: ({ id, name }) => (
      <>
        <Link to={`/cross-connects/${id}`}>{name}</Link> <ShortId id={id} />
      </>
    ),
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ status }) => <CrossConnectStatusBadge status={status} />,
  },
  { id: 'requester', header: 'Requester', cell: () => 'HCM03' },
  { id: 'accepter', header: 'Accepter', cell: () => 'HAN01' },
  { id: 'bandwidth', header: 'Bandwidth', align: 'right', cell: ({ mbps }) => `${mbps} Mbps` },
  { id: 'expires', header: 'Expires', cell: ({ createdAt }) => createdAt.slice(0, 10) },
  { id: 'description', header: 'Description', cell: ({ description }) => description },
  { id: 'created', header: 'Created', cell: ({ createdAt }) => <TimeAgo at={createdAt} /> },
];

let reverse: () => void = () => undefined;
let tickOne: () => void = () => undefined;
function Stage({ virtualFrom }: { virtualFrom: number }) {
  const [rows, setRows] = useState<readonly Row[]>(data);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  reverse = () => setRows(rows.toReversed());
  tickOne = () => setSelected(new Set(rows.slice(0, 1).map(({ id }) => id)));
  return (
    <DataTable<Row>
      caption="Rows"
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      virtualFrom={virtualFrom}
      sort="name"
      onSort={reverse}
      selection={{ selected, onChange: setSelected, label: ({ name }) => `Select ${name}` }}
    />
  );
}

const frame = () => new Promise<number>(requestAnimationFrame);
async function untilSecondFrame(work: () => void) {
  await frame();
  const started = performance.now();
  flushSync(work);
  await frame();
  await frame();
  return performance.now() - started;
}
const root = document.getElementById('root');
if (root === null) throw new Error('no root');
/** Up to this many all are in the document anyway. */
const SHORT = 100;
const virtual = search.get('kind') === 'console' && ROWS > SHORT;
const whole = () => !virtual || root.querySelector('tbody tr[aria-hidden]') !== null;

window.table = {
  async mount() {
    await frame();
    const started = performance.now();
    flushSync(() =>
      createRoot(root).render(
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="light">
          <LanguageProvider initial={{ language: 'en', dictionary: undefined }}>
            <MemoryRouter>
              <Stage virtualFrom={virtual ? SHORT + 1 : Infinity} />
            </MemoryRouter>
          </LanguageProvider>
        </MantineProvider>,
      ),
    );
    await frame();
    await frame();
    const firstRow = performance.now() - started;
    while (!whole()) await frame();
    return { firstRow, whole: performance.now() - started };
  },
  sort: () => untilSecondFrame(reverse),
  tick: () => untilSecondFrame(tickOne),
  async scroll() {
    const box = root.querySelector('[role=region]');
    const times: number[] = [];
    let before = await frame();
    for (let index = 0; index < FRAMES; index++) {
      (virtual ? box : document.scrollingElement)?.scrollBy(0, STEP_PX);
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times.sort((a, b) => a - b);
  },
  elements: () => root.querySelectorAll('*').length,
};
