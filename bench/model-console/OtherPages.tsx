import '@xyflow/react/dist/style.css';
import {
  Button,
  Loader,
  NumberInput,
  Select,
  Stack,
  Stepper,
  Table,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { Background, Controls, MiniMap, ReactFlow } from '@xyflow/react';
import { useState } from 'react';
import * as z from 'zod';
import { items, Topology, useApi, Vpc } from './api';

const Draft = z.object({
  name: z.string().min(5).max(50),
  description: z.string().max(255),
  requesterRegionId: z.string(),
  accepterRegionId: z.string(),
  termMonths: z.number(),
});

export function CreatePage() {
  const [step, setStep] = useState(0);
  const form = useForm({
    initialValues: {
      ...{ name: '', description: '', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', termMonths: 1 },
    },
    validate: schemaResolver(Draft, { sync: true }),
  });
  return (
    <form onSubmit={form.onSubmit(() => void notifications.show({ message: 'Created' }))}>
      <Title order={1}>Create Cross Connect</Title>
      <Stepper active={step} onStepClick={setStep}>
        <Stepper.Step label="Basics">
          <TextInput label="Name" {...form.getInputProps('name')} />
          <Textarea label="Description" {...form.getInputProps('description')} />
        </Stepper.Step>
        <Stepper.Step label="Regions">
          <Select label="Requester" data={['HCM03', 'HAN01']} {...form.getInputProps('requesterRegionId')} />
          <Select label="Accepter" data={['HCM03', 'HAN01']} {...form.getInputProps('accepterRegionId')} />
        </Stepper.Step>
        <Stepper.Step label="Term">
          <NumberInput label="Months" {...form.getInputProps('termMonths')} />
        </Stepper.Step>
      </Stepper>
      <Button type="submit">Create</Button>
    </form>
  );
}

export function VpcsPage() {
  const { data } = useApi('/vpcs?pageSize=50', items(Vpc));
  if (data === undefined) return <Loader />;
  return (
    <Stack>
      <Title order={1}>VPCs</Title>
      <Table>
        <Table.Tbody>
          {data.items.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Td>{each.name}</Table.Td>
              <Table.Td>{each.cidr}</Table.Td>
              <Table.Td>{each.regionId}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

export function TopologyPage() {
  const { data } = useApi('/topology', Topology);
  if (data === undefined) return <Loader />;
  const column = new Map(data.regions.map(({ id }, index) => [id, index]));
  const nodes = data.vpcs.map(({ id, name, regionId }, index) => ({
    ...{ id, data: { label: name }, position: { x: (column.get(regionId) ?? 0) * 400, y: index * 80 } },
  }));
  const edges = data.connections.map(({ id, requesterVpcId, accepterVpcId }) => ({
    ...{ id, source: requesterVpcId, target: accepterVpcId },
  }));
  return (
    <div style={{ height: 600 }}>
      <ReactFlow nodes={nodes} edges={edges} fitView>
        <Background />
        <Controls />
        <MiniMap />
      </ReactFlow>
    </div>
  );
}
