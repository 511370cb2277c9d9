/**
 * What is due by now is looked for before each change, so it has to be found without reading what is not: by the moments at which
 * something follows from time.
 */
export const DUE = `
create index on "connections" ("expiresAt") where "status" = 'PENDING_ACCEPTANCE';
create index on "connections" ("settlesAt") where "settlesAt" is not null;
create index on "crossConnects" ("termEndsAt") where "status" in ('ACTIVE', 'CHANGING');
create index on "crossConnects" ("settlesAt") where "settlesAt" is not null;
`;
