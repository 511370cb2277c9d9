import * as z from 'zod/mini';
import { BATCH_MAX } from './fields';
import * as r from './resources';

/* What several operations take or give. */

export const PAGE_SIZE_MAX = 1000;

export const list = <S extends z.ZodMiniType>(item: S) => z.object({ items: z.array(item) });
export const page = <S extends z.ZodMiniType>(item: S) =>
  z.object({ items: z.array(item), page: z.int(), pageSize: z.int(), total: z.int() });
export const text = z.string().check(z.maxLength(200, 'invalid'));
export const paging = {
  page: z._default(z.int().check(z.minimum(1, 'invalid')), 1),
  pageSize: z._default(z.int().check(z.minimum(1, 'invalid'), z.maximum(PAGE_SIZE_MAX, 'too-many')), 20),
};
/** `name` sorts up, `-name` down. */
export const sorting = <const Column extends string>(columns: readonly Column[]) =>
  z.enum([...columns, ...columns.map((column) => `-${column}` as const)]);
export const pairs = z.array(r.Pair).check(z.minLength(1, 'too-few'), z.maxLength(BATCH_MAX, 'too-many'));
export const acknowledge = z.optional(z.array(r.WarningName));
