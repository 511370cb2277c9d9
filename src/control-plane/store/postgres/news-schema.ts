const TEXT = 'text collate "C"';

/**
 * Never edited: what changes is a further migration.
 *
 * News stand in a journal per account. An account's number is counted up inside the transaction of the change, whose row lock
 * makes the order of the numbers that of the changes, without gaps; and it says nothing about other accounts. The epoch tells
 * apart the numbers of a journal that was begun anew. No foreign keys: a journal outlives its account for as long as it is read.
 */
export const NEWS = `
create table "newsCounts" (
  "accountId" ${TEXT} primary key,
  "epoch" ${TEXT} not null,
  "last" bigint not null
);

create table "news" (
  "accountId" ${TEXT} not null,
  "sequence" bigint not null,
  "told" jsonb not null,
  primary key ("accountId", "sequence")
);
`;
