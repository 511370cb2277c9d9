import {
  Badge,
  Breadcrumbs,
  Card,
  Group,
  Loader,
  SimpleGrid,
  Stack,
  Table,
  Tabs,
  Text,
  Title,
} from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Connection, CrossConnect, items, useApi } from './api';

function Connections({ id }: { id: string }) {
  const { data } = useApi(`/vpc-connections?crossConnectId=${id}`, items(Connection));
  if (data === undefined) return <Loader />;
  return (
    <Table>
      <Table.Tbody>
        {data.items.map((each) => (
          <Table.Tr key={each.id}>
            <Table.Td>{each.requester.vpcName}</Table.Td>
            <Table.Td>{each.requester.cidr}</Table.Td>
            <Table.Td>{each.accepter.vpcName}</Table.Td>
            <Table.Td>{each.accepter.cidr}</Table.Td>
            <Table.Td>
              <Badge>{each.status}</Badge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function CrossConnectPage() {
  const { id = '' } = useParams();
  const { data } = useApi(`/cross-connects/${id}`, CrossConnect);
  if (data === undefined) return <Loader />;
  const facts = {
    Requester: data.requesterRegionId,
    Accepter: data.accepterRegionId,
    Bandwidth: `${data.package.bandwidthMbps} Mbps`,
    Expires: new Date(data.termEndsAt).toLocaleString(),
  };
  return (
    <Stack>
      <Breadcrumbs>
        <Link to="/cross-connects">Cross Connects</Link>
        <Text>{data.name}</Text>
      </Breadcrumbs>
      <Group>
        <Title order={1}>{data.name}</Title>
        <Badge>{data.status}</Badge>
      </Group>
      <Card withBorder>
        <SimpleGrid cols={4}>
          {Object.entries(facts).map(([name, value]) => (
            <div key={name}>
              <Text c="dimmed">{name}</Text>
              <Text>{value}</Text>
            </div>
          ))}
        </SimpleGrid>
      </Card>
      <Tabs defaultValue="connections">
        <Tabs.List>
          <Tabs.Tab value="connections">Connections</Tabs.Tab>
          <Tabs.Tab value="activity">Activity</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="connections">
          <Connections id={id} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
