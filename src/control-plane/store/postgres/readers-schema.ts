/** The trail is read by account, so its lines have to be found by who may read them. */
export const READERS = `
create index on "events" using gin ("accountIds");
`;
