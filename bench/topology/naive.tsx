import '@xyflow/react/dist/style.css';

import { Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { besides, type Candidate, type Picture } from './candidate';

type VpcNode = Node<{ label: string; cidr: string; count: number; faded: boolean }, 'vpc'>;

function VpcCard({ data }: NodeProps<VpcNode>) {
  return (
    <div className="card" style={{ opacity: data.faded ? 0.2 : 1 }}>
      <Handle type="target" position={Position.Left} />
      <strong>{data.label}</strong>
      <span>{data.cidr}</span>
      <span>{data.count}</span>
      <Handle type="source" position={Position.Right} />
    </div>
  );
}
const nodeTypes = { vpc: VpcCard };
let setSelected: (id: string) => void = () => undefined;

function Stage(picture: Picture) {
  const { graph, places } = picture;
  const [selected, set] = useState<string>();
  setSelected = set;
  const near = useMemo(
    () => (selected === undefined ? undefined : besides(picture, selected)),
    [picture, selected],
  );
  const nodes = useMemo(
    () =>
      [...graph.vpcs.values()].map((vpc): VpcNode => {
        const { x = 0, y = 0, width = 200, height = 56 } = places.vpcs.get(vpc.id) ?? {};
        const faded = near !== undefined && !near.has(vpc.id);
        const data = { label: vpc.label, cidr: vpc.cidr, count: vpc.linkIds.length, faded };
        return { id: vpc.id, type: 'vpc', position: { x, y }, width, height, data };
      }),
    [graph, places, near],
  );
  const edges = useMemo(
    () =>
      [...graph.links.values()].map(({ id, requesterVpcId: source, accepterVpcId: target }): Edge => {
        const faded = selected !== undefined && source !== selected && target !== selected;
        return { id, source, target, style: { opacity: faded ? 0.2 : 1 } };
      }),
    [graph, selected],
  );
  // The smallest zoom is lower than usual: the whole picture has to fit.
  return <ReactFlow nodes={nodes} edges={edges} nodeTypes={nodeTypes} fitView minZoom={0.02} />;
}

/** React Flow as its guide begins: a component per VPC, an edge per link, a selection maps over all of them. */
export const candidate: Candidate = {
  mount: (element, picture) => flushSync(() => createRoot(element).render(<Stage {...picture} />)),
  select: (vpcId) => flushSync(() => setSelected(vpcId)),
};
