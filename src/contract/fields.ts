import * as z from 'zod/mini';

/**
 * Fields that several resources share. Where a value is typed by a person, the message of each check is the *name of the
 * rule* (`FIELD_RULES`), so that the service and the console can each say it in their own words and language.
 */
export const FIELD_RULES = [
  'required',
  'invalid',
  'unknown-field',
  'name-length',
  'name-characters',
  'name-taken',
  'description-length',
  'message-length',
  'regions-differ',
  'unknown-id',
  'wrong-region',
  'unchanged',
  'amount-range',
  'not-in-vpc',
  'cidr-or-id',
  'too-many',
  'too-few',
  'above-own-role',
  'in-the-future',
] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

const rule = (name: FieldRule) => name;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const id = (prefix: string) =>
  z.string().check(z.regex(new RegExp(`^${prefix}-${UUID}$`), rule('unknown-id')));

export const VpcId = id('net');
export const CrossConnectId = id('ri');
export const ConnectionId = id('riv');
export const TokenId = id('tok');
export const Id = z.string().check(z.minLength(1, rule('required')), z.maxLength(64, rule('invalid')));
export const RegionId = z.string().check(z.regex(/^[A-Z0-9-]{2,16}$/, rule('required')));

/** ISO 8601 in UTC with milliseconds, e.g. `2026-11-23T08:00:00.000Z`. */
export const Timestamp = z.iso.datetime({ precision: 3 });
/** IPv4 CIDR as text, e.g. `10.10.0.0/16`. */
export const CidrText = z.string().check(z.regex(/^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/, rule('cidr-or-id')));
export const AddressText = z.string().check(z.regex(/^(\d{1,3}\.){3}\d{1,3}$/, rule('cidr-or-id')));
/** Whole VND; negative amounts leave the balance. */
export const Vnd = z.int();
/** What may be put into the balance at once. */
export const TOP_UP = { min: 10_000, max: 1_000_000_000 } as const;
export const TopUpVnd = z
  .int()
  .check(z.minimum(TOP_UP.min, rule('amount-range')), z.maximum(TOP_UP.max, rule('amount-range')));
export const Count = z.int().check(z.minimum(0));
export const Mbps = z.int().check(z.positive());
export const TermMonths = z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]);

export const NAME_LENGTH = { min: 5, max: 50 } as const;
export const DESCRIPTION_MAX = 255;
export const MESSAGE_MAX = 500;
export const BATCH_MAX = 200;

/** 5 to 50 characters of `A-Z a-z 0-9 . @ _ -` and space. Unique in the account, which only the service can tell. */
export const Name = z
  .string()
  .check(
    z.minLength(NAME_LENGTH.min, rule('name-length')),
    z.maxLength(NAME_LENGTH.max, rule('name-length')),
    z.regex(/^[A-Za-z0-9.@_\- ]*$/, rule('name-characters')),
  );
export const Description = z.string().check(z.maxLength(DESCRIPTION_MAX, rule('description-length')));
/** The message with a request, and the reason of a rejection. */
export const Message = z.string().check(z.maxLength(MESSAGE_MAX, rule('message-length')));
