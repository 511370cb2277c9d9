import { defineWords } from '../words';

export const traffic = defineWords('traffic', {
  state: {
    usable: 'In use',
    waiting: 'After acceptance',
    moving: 'Being set up',
    leaving: 'Being removed',
    stopped: 'Stopped',
  },
  why: 'Why no traffic?',
  fine: 'Checked: traffic can flow',
  holds: 'fine',
  fails: 'not so',
  check: {
    approved: 'The request is approved.',
    'set-up': 'The connection is set up.',
    'cross-connect': 'The Cross Connect is active and its term has not ended.',
    'requester-route': '{vpc} sends the addresses of {peer} this way only.',
    'accepter-route': '{vpc} sends the addresses of {peer} this way only.',
  },
  rivals: 'Some of them lead to {rivals} instead.',
  own: 'its own addresses',
  elsewhere: 'Firewalls on the servers are not known here: look there next.',
  tab: {
    title: 'Routes',
    caption: (region: string) => `Routes of the interconnect in ${region}`,
    interconnect: (region: string) => `Interconnect in ${region}`,
    text: 'Which addresses are reached through this Cross Connect, and by which VPC. Computed from configuration; no packet is sent.',
    vpc: 'VPC',
    destination: 'Reaches',
    via: 'In VPC',
    state: 'State',
    ambiguity: 'Ambiguity',
    unique: 'None',
    check: 'Traffic',
    none: 'No routes yet. They come with the first connection.',
  },
});
