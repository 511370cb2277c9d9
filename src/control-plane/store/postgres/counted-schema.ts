/**
 * Live connections are counted per Cross Connect, and those that time moves on looked for, before each request for a further one:
 * by an index that touches no others, or the requests of all customers would meet. So there is none of all that are unsettled any
 * more; of those the network is at there is.
 */
export const COUNTED = `
create index on "connections" ("crossConnectId", "status");
drop index "connections_crossConnectId_idx";
drop index "connections_status_idx";
create index on "connections" ("status") where "status" in ('PROVISIONING', 'DELETING');
`;
