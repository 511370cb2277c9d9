export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
const listOf = (json: Json | undefined): Json[] => (Array.isArray(json) ? json : []);
const nameOf = ($ref: Json | undefined) =>
  typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined;
const literal = (value: Json) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

/** What a type alone does not say: bounds, patterns, formats. */
function limitsOf(schema: JsonObject): string {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern, format } = schema;
  const between = (from: Json | undefined, to: Json | undefined, what: string) =>
    from === undefined && to === undefined
      ? []
      : [`${typeof from === 'number' ? from : ''}..${typeof to === 'number' ? to : ''}${what}`];
  const said = [
    ...between(minLength, maxLength, ' characters'),
    ...between(minimum, maximum, ''),
    ...between(minItems, maxItems, ' items'),
    ...(typeof format === 'string' ? [format] : typeof pattern === 'string' ? [`/${pattern}/`] : []),
    ...(schema.default === undefined || schema.default === null
      ? []
      : [`default ${literal(schema.default)}`]),
  ];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function membersOf({ properties, required }: JsonObject, indent: string): string {
  const inner = `${indent}  `;
  const needed = new Set(listOf(required));
  const lines = Object.entries(isObject(properties) ? properties : {}).map(
    ([name, schema]) => `${inner}${name}${needed.has(name) ? '' : '?'}: ${schemaText(schema, inner)}\n`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}

/** A JSON schema as people write types: `{ name: string (1..64 characters) }`; other schemas stand in it by their names. */
export function schemaText(schema: Json, indent = ''): string {
  if (!isObject(schema)) return 'any';
  const ref = nameOf(schema.$ref);
  if (ref !== undefined) return ref;
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined)
    return `${listOf(schema.enum).map(literal).join(' | ')}${limitsOf({ default: schema.default ?? null })}`;
  const options = listOf(schema.anyOf ?? schema.oneOf);
  if (options.length > 0) return options.map((option) => schemaText(option, indent)).join(' | ');
  const all = listOf(schema.allOf);
  if (all.length > 0) return all.map((part) => schemaText(part, indent)).join(' & ');
  if (schema.type === 'array') {
    const item = schemaText(schema.items ?? {}, indent);
    return `${/ [|&(] ?/.test(item) && !item.startsWith('{') ? `(${item})` : item}[]${limitsOf(schema)}`;
  }
  if (schema.type === 'object') return membersOf(schema, indent);
  const types = [schema.type ?? 'any'].flat().filter((type) => typeof type === 'string');
  return `${types.join(' | ')}${limitsOf(schema)}`;
}
