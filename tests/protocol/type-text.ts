// Writes a JSON Schema as a type that a programmer reads at a glance, in the notation of TypeScript.
import { jsonSchemaOf, PARTS, type JsonSchema } from './wire-schemas.ts';

const ID = '^[A-Za-z0-9_-]{22}$';
const BIGGEST = Number.MAX_SAFE_INTEGER;

const schemasIn = (value: unknown): JsonSchema[] => (Array.isArray(value) ? (value as JsonSchema[]) : []);
const textOf = (schema: JsonSchema): string => {
  const { default: _default, ...rest } = schema;
  return JSON.stringify(rest, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
};
const NAMES = new Map(Object.entries(PARTS).map(([name, schema]) => [textOf(jsonSchemaOf(schema)), name]));

/** Comments for fields, by name. */
export type FieldNotes = ReadonlyMap<string, string>;
const NO_NOTES: FieldNotes = new Map();

/**
 * The type of a schema.
 * @param own the name that is being defined, which is spelled out instead of named
 */
export function typeText(schema: JsonSchema, notes: FieldNotes = NO_NOTES, own = '', indent = ''): string {
  const name = NAMES.get(textOf(schema));
  if (name !== undefined && name !== own) return name;
  const options = schemasIn(schema['oneOf'] ?? schema['anyOf']);
  if (options.length > 0) return unionText(options, notes, own, indent);
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if (Array.isArray(schema['type'])) {
    return schema['type'].map((type: unknown) => typeText({ ...schema, type }, notes, own, indent)).join(' | ');
  }
  switch (schema['type']) {
    case 'object':
      return objectText(schema, notes, own, indent);
    case 'array':
      return arrayText(schema, notes, own, indent);
    case 'string':
      return stringText(schema);
    case 'integer':
      return `int${rangeText(schema['minimum'], schema['maximum'])}`;
    case 'null':
    case 'number':
    case 'boolean':
      return schema['type'];
    default:
      return 'any';
  }
}

function unionText(options: readonly JsonSchema[], notes: FieldNotes, own: string, indent: string): string {
  const texts = options.map((option) => typeText(option, notes, own, indent));
  return texts.some((text) => text.includes('\n'))
    ? texts.map((text) => `\n${indent}| ${text}`).join('')
    : texts.join(' | ');
}

function objectText(schema: JsonSchema, notes: FieldNotes, own: string, indent: string): string {
  const properties = schema['properties'];
  if (properties === undefined) {
    return `{ [id]: ${typeText((schema['additionalProperties'] ?? {}) as JsonSchema, notes, own, indent)} }`;
  }
  const required = new Set(schema['required'] as string[] | undefined);
  const inner = `${indent}  `;
  const fields = Object.entries(properties as Record<string, JsonSchema>).map(([field, type]) => {
    const fallback = 'default' in type ? ` = ${JSON.stringify(type['default'])}` : '';
    const note = notes.get(field);
    const line = `${inner}${field}${required.has(field) ? '' : '?'}: ${typeText(type, notes, own, inner)}${fallback}`;
    return note === undefined ? line : `${inner}// ${note}\n${line}`;
  });
  if (fields.length === 0) return '{}';
  const flat = `{ ${fields.map((field) => field.trim()).join('; ')} }`;
  return fields.some((field) => field.includes('//') || field.includes('\n')) || flat.length > 100
    ? `{\n${fields.join('\n')}\n${indent}}`
    : flat;
}

function arrayText(schema: JsonSchema, notes: FieldNotes, own: string, indent: string): string {
  const tuple = schemasIn(schema['prefixItems']);
  if (tuple.length > 0) return `[${tuple.map((item) => typeText(item, notes, own, indent)).join(', ')}]`;
  const item = typeText((schema['items'] ?? {}) as JsonSchema, notes, own, indent);
  const text = item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
  return `${text}${rangeText(schema['minItems'], schema['maxItems'])}`;
}

function stringText(schema: JsonSchema): string {
  if (schema['pattern'] === ID) return 'Id';
  if (schema['format'] === 'date') return 'date';
  return `string${rangeText(schema['minLength'], schema['maxLength'])}`;
}

function rangeText(low: unknown, high: unknown): string {
  const max = typeof high === 'number' && high < BIGGEST ? high : null;
  const min = typeof low === 'number' && low > -BIGGEST ? low : null;
  if (min === null && max === null) return '';
  return max === null ? `(${String(min)}…)` : `(${String(min ?? 0)}…${String(max)})`;
}
