import { defineWords, plural } from '../words';

export const overview = defineWords('overview', {
  title: 'Overview',
  purpose: 'What needs you, and how your regions are connected.',
  create: 'Create a Cross Connect',
  attention: {
    title: 'What needs you',
    none: 'Nothing needs you right now.',
    request: '{requester} asks to connect with {accepter}',
    requestFrom: (account: string, crossConnect: string) => `Request of ${account} through ${crossConnect}`,
    answer: 'Answer',
    answerFor: (name: string) => `Answer the request ${name}`,
    termEnds: 'The term of {crossConnect} ends {when}',
    termEndsText: 'Traffic stops when it ends; connections are kept.',
    termEnded: '{crossConnect} has expired',
    termEndedText: 'Traffic is stopped. Renewing brings it back with all its connections.',
    crossConnectFailed: '{crossConnect} could not be provisioned',
    crossConnectFailedText: 'What was paid has been refunded.',
    connectionFailed: 'The connection {connection} could not be provisioned',
    connectionExpired: 'The request {connection} expired unanswered',
    connectionExpiredText: 'You can request it again.',
    open: 'Open',
    openFor: (name: string) => `Open ${name}`,
    renew: 'Renew…',
    renewFor: (name: string) => `Renew ${name}…`,
    more: (n: number) => plural(n, 'and 1 more', `and ${n} more`),
    allRequests: 'See all requests',
    kinds: {
      request: 'Request to answer',
      'term-ends': 'Term ends soon',
      'term-ended': 'Expired',
      'cross-connect-failed': 'Failed',
      'connection-failed': 'Failed',
      'connection-expired': 'Expired',
    },
  },
  counts: {
    title: 'In numbers',
    crossConnects: 'Cross Connects',
    connectionsActive: 'Connections active',
    connectionsMoving: (n: number) => `+ ${n} changing`,
    connectionsPending: 'Waiting for acceptance',
    vpcs: (region: string) => `VPCs in ${region}`,
  },
  map: {
    title: 'Topology',
    open: 'Open the topology',
    picture: (regions: string, vpcs: string, links: string) =>
      `Picture of the topology: ${regions}, ${vpcs}, ${links}.`,
    regions: (n: number) => plural(n, '1 region', `${n} regions`),
    vpcs: (n: number) => plural(n, '1 VPC', `${n} VPCs`),
    links: (n: number) => plural(n, '1 connection', `${n} connections`),
    pipe: (name: string, from: string, to: string, mbps: string, links: string) =>
      `${name} joins ${from} with ${to} at ${mbps} and carries ${links}`,
    tooLarge: (n: number) => `${n} VPCs are too many for a small picture. The full topology shows them all.`,
    legendActive: 'Active',
    legendPending: 'Waiting for acceptance',
    legendMoving: 'Changing',
    legendStopped: 'Stopped: the Cross Connect has expired',
  },
  recent: {
    title: 'Recent activity',
    all: 'See all activity',
    none: 'Nothing has happened yet.',
  },
  digest: {
    title: 'Since your last visit',
    since: 'You were here {when}.',
    none: 'Nothing has changed since.',
    inNumbers: 'What changed, in numbers',
    all: 'See it all in the activity',
    counts: {
      requested: (n: number) => plural(n, '1 request', `${n} requests`),
      accepted: (n: number) => plural(n, '1 request accepted', `${n} requests accepted`),
      active: (n: number) => `${n} became active`,
      ended: (n: number) => `${n} failed, expired or came to nothing`,
      changed: (n: number) => plural(n, '1 other change', `${n} other changes`),
    },
  },
  health: {
    title: 'Health',
    service: {
      opening: 'Connecting to the live stream…',
      live: 'Live: changes appear by themselves.',
      polling: 'Not live: the screen refreshes less often.',
    },
    moving: 'Under way:',
    nothingMoving: 'Nothing is under way.',
    failed: 'Failed:',
    nothingFailed: 'Nothing has failed.',
    crossConnects: (n: number) => plural(n, '1 Cross Connect', `${n} Cross Connects`),
    connections: (n: number) => plural(n, '1 connection', `${n} connections`),
  },
  terms: {
    title: 'Terms that end next',
    all: 'Calendar of terms',
  },
  guide: {
    title: 'Your first connected pair',
    hide: 'Hide',
    show: 'Show the getting-started guide',
    states: { done: 'Done', spared: 'Not needed', moving: 'Under way', next: 'Next step', later: 'Later' },
    later: 'Do the step before it first.',
    complete: 'Your first pair is connected: its servers reach each other by private address.',
    words: 'The words, explained',
    steps: {
      vpcs: {
        title: 'Have VPCs',
        text: 'VPCs are made in your cloud. They appear here by themselves.',
        action: 'Try it in a demo world',
        done: 'See VPCs',
      },
      crossConnect: {
        title: 'Create a Cross Connect',
        text: 'Choose two regions and a bandwidth, and pay for a term.',
        action: 'See Cross Connects',
        done: 'See Cross Connects',
      },
      connect: {
        title: 'Connect VPCs',
        text: 'Pair a VPC of one region with a VPC of the other; its owner accepts.',
        action: 'Connect VPCs',
        done: 'Connect more',
      },
      reach: {
        title: 'Check reachability',
        text: 'See, hop by hop, that a server of one VPC reaches the other.',
        action: 'Check it',
        done: 'See the way',
      },
    },
    /** In a state, instead of the step's own text. */
    instead: {
      next: {
        vpcs: 'This console connects VPCs and does not create them. They are made in the VPC service of your cloud and appear here by themselves; until then there is nothing to connect.',
        crossConnect:
          'Choose two regions and a bandwidth, and pay for a term. Or give the id of your VPC to the owner of another Cross Connect: they request, you accept.',
      },
      later: {
        crossConnect:
          'You can buy one already. Its paid term begins at once, though without VPCs it connects nothing yet.',
      },
      spared: {
        crossConnect: 'Others connect with you through their Cross Connect. You can still create your own.',
      },
      moving: {
        crossConnect: 'It is being provisioned. This page goes on by itself.',
        connect: 'It waits for acceptance, or is being set up. This page goes on by itself.',
      },
    },
    untilVpcs: {
      addresses:
        'Meanwhile, choose their addresses: VPCs whose CIDRs overlap cannot be connected. {addressSpace} shows which blocks are free.',
      addressSpace: 'Address space',
      otherAccount:
        'You have VPCs, and they are not here? See in the account menu which account you act for.',
      operator: {
        demo: 'For whoever runs this service: with {setting}, an empty database begins with VPCs.',
        production:
          'For whoever runs this service: it reads VPCs from its database, where the inventory of your cloud writes them. See “The first account” in {document}.',
      },
    },
    asked: (n: number) =>
      plural(
        n,
        '1 request waits for your answer. Accepting it connects your VPC.',
        `${n} requests wait for your answer. Accepting one connects your VPC.`,
      ),
    answer: 'Answer',
  },
  teach: {
    text: 'A Cross Connect is a paid link between two regions. Once you have one, you pair VPCs through it, and their servers reach each other by private address.',
    picture:
      'A picture: a VPC in region HCM03 and a VPC in region HAN01, joined by a Cross Connect with one VPC connection inside.',
    packages: 'See packages and prices',
  },
});
