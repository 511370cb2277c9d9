/** What operations are grouped by, in the order of the documentation. */
export const TAGS = {
  Session: 'Who is calling, for which account',
  Catalogue: 'Regions, bandwidth packages and quotas',
  VPCs: 'The private networks of the account',
  'Cross Connects': 'Paid links between two regions',
  'VPC connections': 'Pairs of VPCs inside a Cross Connect, and the requests for them',
  Access: 'Who may do what: members, their roles, and API tokens for programs',
  Topology: 'What is connected with what',
  Billing: 'Balance, movements of money, and quotes',
  Activity: 'What happened, and what is happening',
} as const;
export type Tag = keyof typeof TAGS;
