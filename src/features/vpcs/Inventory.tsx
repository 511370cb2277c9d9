import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Card } from '../../components/Card';
import { Cidr } from '../../components/Cidr';
import { DataTable } from '../../components/DataTable';
import { usePrinting } from '../../components/usePrinting';
import type { Server, Subnet, Vpc } from '../../contract/types';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import classes from './vpcs.module.css';

/** Subnets and servers: what is inside this VPC. */
export function Inventory({ vpc: { subnets, servers } }: { vpc: Vpc }) {
  const t = useWords(words);
  const subnetName = new Map(subnets.map(({ id, name }) => [id, name]));
  return (
    <div className={classes.halves}>
      <Card title={t.subnets}>
        {subnets.length === 0 && <p className={classes.quiet}>{t.detail.noSubnets}</p>}
        <FirstOnes items={subnets}>
          {(rows) => (
            <DataTable<Subnet>
              caption={t.detail.subnetsCaption}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', header: t.detail.subnet, cell: ({ name }) => name },
                { id: 'cidr', header: t.cidr, cell: ({ cidr }) => <Cidr value={cidr} /> },
              ]}
            />
          )}
        </FirstOnes>
      </Card>
      <Card title={t.servers}>
        {servers.length === 0 && <p className={classes.quiet}>{t.detail.noServers}</p>}
        <FirstOnes items={servers}>
          {(rows) => (
            <DataTable<Server>
              caption={t.detail.serversCaption}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', header: t.detail.server, cell: ({ name }) => name },
                { id: 'address', header: t.detail.address, cell: ({ address }) => <Cidr value={address} /> },
                {
                  id: 'subnet',
                  header: t.detail.subnet,
                  cell: ({ subnetId }) => subnetName.get(subnetId) ?? subnetId,
                },
              ]}
            />
          )}
        </FirstOnes>
      </Card>
    </div>
  );
}

const FIRST = 10;

function FirstOnes<T>({ items, children }: { items: T[]; children: (shown: T[]) => ReactNode }) {
  const t = useWords(words);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  if (items.length === 0) return null;
  return (
    <>
      {children(all || printing ? items : items.slice(0, FIRST))}
      {items.length > FIRST && (
        <Button variant="subtle" size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.detail.showFewer : t.detail.showAll(items.length)}
        </Button>
      )}
    </>
  );
}
