import type * as z from 'zod/mini';
import { FIELD_RULES, type FieldRule } from '../contract/fields';
import type { FieldError } from '../contract/problems';
import { Refusal } from './problem';

const SENTENCES: Record<FieldRule, string> = {
  required: 'This field is required.',
  invalid: 'This value is not valid.',
  'unknown-field': 'There is no such field.',
  'name-length': 'A name has 5 to 50 characters.',
  'name-characters': 'A name has only letters A-Z and a-z, digits, space, and . @ _ -',
  'name-taken': 'This name is in use already.',
  'description-length': 'A description has at most 255 characters.',
  'message-length': 'At most 500 characters.',
  'regions-differ': 'The two regions must differ.',
  'unknown-id': 'There is nothing with this id here.',
  'wrong-region': 'This VPC is not in the region of its side.',
  unchanged: 'It is this already.',
  'amount-range': 'An amount is from 10,000 to 1,000,000,000 VND.',
  'not-in-vpc': 'The VPC does not have this address.',
  'cidr-or-id': 'This is not an IPv4 address or CIDR.',
  'too-many': 'These are too many.',
  'too-few': 'At least one is needed.',
  'above-own-role': 'A token has at most the role of whoever makes it.',
  'in-the-future': 'This moment is still to come.',
};

export const fieldError = (path: string, rule: FieldRule): FieldError => ({
  path,
  rule,
  message: SENTENCES[rule],
});
export const invalidInput = (...errors: FieldError[]) =>
  new Refusal('invalid-input', errors.map(({ path, message }) => `${path || 'body'}: ${message}`).join(' '), {
    errors,
  });

const isRule = (text: string): text is FieldRule => (FIELD_RULES as readonly string[]).includes(text);

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

function toErrors(issue: z.core.$ZodIssue, value: unknown): FieldError[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fieldError([...issue.path.map(String), key].join('.'), 'unknown-field'));
  }
  if (isRule(issue.message)) return [fieldError(path, issue.message)];
  return [fieldError(path, at(value, issue.path) === undefined ? 'required' : 'invalid')];
}

/** The value as the schema makes it; throws `invalid-input` that names every field and rule. */
export function validate<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidInput(...parsed.error.issues.flatMap((issue) => toErrors(issue, value)));
}

interface Inspectable {
  _zod: { def: { type: string; innerType?: Inspectable; shape?: Record<string, Inspectable> } };
}
const kindOf = ({ _zod: { def } }: Inspectable): string => (def.innerType ? kindOf(def.innerType) : def.type);

/** A query string is text; numbers and lists become what the schema expects, all else stays for it to judge. */
export function decodeQuery(schema: z.ZodMiniObject, search: URLSearchParams): Record<string, unknown> {
  const shape = (schema as unknown as Inspectable)._zod.def.shape ?? {};
  return Object.fromEntries(
    [...new Set(search.keys())].map((name): [string, unknown] => {
      const field = shape[name];
      const text = search.get(name) ?? '';
      const kind = field && kindOf(field);
      if (kind === 'array') return [name, search.getAll(name)];
      if (search.getAll(name).length > 1) return [name, search.getAll(name)];
      if (kind === 'number') return [name, /^-?\d+$/.test(text) ? Number(text) : text];
      if (kind === 'boolean') return [name, text === 'true' ? true : text === 'false' ? false : text];
      return [name, text];
    }),
  );
}
