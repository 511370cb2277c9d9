import { defineWords } from '../words';

export const progressSteps = defineWords('progressSteps', {
  label: 'Progress',
  name: {
    'authenticate-requester': 'Authenticate the requester region',
    'authenticate-accepter': 'Authenticate the accepter region',
    'build-interconnects': 'Build the interconnects',
    'exchange-routes': 'Exchange routes',
    'reserve-bandwidth': 'Reserve the bandwidth',
    'switch-over': 'Switch over',
    'remove-connections': 'Remove the connections',
    'withdraw-routes': 'Withdraw the routes',
    'remove-interconnects': 'Remove the interconnects',
    'attach-requester': 'Attach the requester VPC',
    'attach-accepter': 'Attach the accepter VPC',
    detach: 'Detach both VPCs',
  },
  state: { done: 'done', current: 'under way', waiting: 'waiting' },
});
