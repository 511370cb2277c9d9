import { Badge, Button, Group, Loader, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { CrossConnect, items, useApi } from './api';

export function CrossConnectsPage() {
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<string | null>(null);
  const { data } = useApi('/cross-connects?pageSize=50', items(CrossConnect));
  const rows = data?.items.filter(
    (each) =>
      each.name.toLowerCase().includes(search.toLowerCase()) && (status === null || each.status === status),
  );
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>Cross Connects</Title>
        <Button component={Link} to="/cross-connects/new" leftSection={<Plus size={16} />}>
          Create Cross Connect
        </Button>
      </Group>
      <Group>
        <TextInput
          label="Search"
          leftSection={<Search size={16} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Select
          label="Status"
          clearable
          data={['ACTIVE', 'PROVISIONING', 'CHANGING', 'EXPIRED', 'FAILED', 'DELETING']}
          value={status}
          onChange={setStatus}
        />
      </Group>
      {rows === undefined ? (
        <Loader />
      ) : (
        <Table highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              {['Name', 'Status', 'From', 'To', 'Mbps', 'Connections', 'Expires', 'Created'].map((name) => (
                <Table.Th key={name}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((each) => (
              <Table.Tr key={each.id}>
                <Table.Td>
                  <Link to={`/cross-connects/${each.id}`}>{each.name}</Link>
                  <Text size="xs" c="dimmed">
                    {each.id}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Badge>{each.status}</Badge>
                </Table.Td>
                <Table.Td>{each.requesterRegionId}</Table.Td>
                <Table.Td>{each.accepterRegionId}</Table.Td>
                <Table.Td>{each.package.bandwidthMbps}</Table.Td>
                <Table.Td>
                  {each.connectionCount} / {each.pendingCount}
                </Table.Td>
                <Table.Td>{new Date(each.termEndsAt).toLocaleDateString()}</Table.Td>
                <Table.Td>{new Date(each.createdAt).toLocaleDateString()}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
