import type { Side } from '../../contract/types';

/** How somebody looks at the two sides. */
export interface View {
  /** The VPC that the next pairs begin with. */
  picked: { side: Side; vpcId: string } | undefined;
  filters: Record<Side, string>;
}

/** A link may bring a VPC along, on either side, or whole pairs. */
export function viewFrom(search: URLSearchParams): View {
  const requester = search.get('requester') ?? search.get('pair')?.split('~')[0];
  const accepter = search.get('accepter');
  return {
    picked:
      requester !== undefined
        ? { side: 'requester', vpcId: requester }
        : accepter !== null
          ? { side: 'accepter', vpcId: accepter }
          : undefined,
    filters: { requester: '', accepter: '' },
  };
}
