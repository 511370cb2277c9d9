import type * as z from 'zod/mini';
import type { ProblemName } from './problems';
import type { Tag } from './tags';
import type { Permission } from './types';

/** One operation of the contract, declared once; client, service, and the OpenAPI document are made from it. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`; parameters in braces. */
  path: `/${string}`;
  tag: Tag;
  summary: string;
  permission: Permission;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  success: { status: 200 | 201 | 204; body?: z.ZodMiniType; stream?: z.ZodMiniType };
  problems: readonly ProblemName[];
  /** Takes an `Idempotency-Key`: the same key with the same body gives the first answer again for 24 hours. */
  idempotent?: true;
  /** Needs `If-Match` with the version of what is changed. */
  versioned?: true;
}

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;
export type Params<O extends Operation> = { [N in ParamNames<O['path']>]: string };

type Parsed<S> = S extends z.ZodMiniType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodMiniType ? z.input<S> : undefined;

/** What the service's handler gets: everything validated, defaults filled in. */
export type HandlerInput<O extends Operation> = {
  params: Params<O>;
  query: Parsed<O['query']>;
  body: Parsed<O['body']>;
};

/** What a caller gives. Members are present only where the operation takes them. */
export type CallInput<O extends Operation> = ([ParamNames<O['path']>] extends [never]
  ? unknown
  : { params: Params<O> }) &
  (O['query'] extends z.ZodMiniType ? { query?: Sent<O['query']> } : unknown) &
  (O['body'] extends z.ZodMiniType ? { body: Sent<O['body']> } : unknown) &
  (O['versioned'] extends true ? { version: number } : unknown) &
  (O['idempotent'] extends true ? { idempotencyKey?: string } : unknown);

export type SuccessBody<O extends Operation> = O['success'] extends { body: infer B extends z.ZodMiniType }
  ? z.output<B>
  : undefined;
