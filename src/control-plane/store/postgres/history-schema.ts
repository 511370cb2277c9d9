/** What the trail tells of values that were replaced, and a way to what exists no more. Lines from before tell nothing of it. */
export const HISTORY = `
alter table "events" add column "changes" jsonb;
create index on "events" ("at", "id") where "type" = 'cross-connect.deleted';
`;
