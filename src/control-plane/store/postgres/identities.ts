const TEXT = 'text collate "C"';

/** Never edited: what changes is a further migration. Whoever loses their user loses the way in with it. */
export const IDENTITIES = `
create table "identities" (
  "id" ${TEXT} primary key,
  "issuer" ${TEXT} not null,
  "subject" ${TEXT} not null,
  "userId" ${TEXT} not null references "users" on delete cascade,
  "createdAt" ${TEXT} not null,
  constraint "one user per subject" unique ("issuer", "subject"),
  constraint "one subject per user" unique ("userId", "issuer")
);

create index on "users" ("email");
`;
