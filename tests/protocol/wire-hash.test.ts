// The wire may not change unnoticed: pages of the old version are out there, with words in their outbox.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { jsonSchemaOf, WIRE } from './wire-schemas.ts';

const TABLE = 'tests/protocol/wire-hashes.json';

/** The same for the same wire, in whatever order the schemas name their fields. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};
const hashOf = (wire: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(wire)))
    .digest('hex');

const wireNow = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(WIRE).map(([name, schema]) => [name, jsonSchemaOf(schema)]));

const known = JSON.parse(readFileSync(join(repositoryRoot, TABLE), 'utf8')) as Record<string, string>;

describe('the wire', () => {
  it('is what this version says it is', () => {
    const hash = hashOf(wireNow());
    const advice = `The messages on the wire changed. If a version with the old ones was ever released, raise PROTOCOL_VERSION in shared/protocol/version.ts and add the line "${PROTOCOL_VERSION + 1}": "${hash}" to ${TABLE}; if not, change the line of version ${PROTOCOL_VERSION} to that hash. Then: npm run docs:protocol.`;
    expect(known[PROTOCOL_VERSION] === hash, advice).toBe(true);
  });

  it('has one line for each version, and no hash twice', () => {
    const versions = Object.keys(known).map(Number);
    expect(versions).toEqual(Array.from({ length: PROTOCOL_VERSION }, (_, index) => index + 1));
    expect(new Set(Object.values(known)).size).toBe(versions.length);
  });

  it('hashes otherwise when a field is added, made optional or bounded', () => {
    const one = { a: { type: 'object', properties: { x: { type: 'string' } }, required: ['x'] } };
    const hash = hashOf(one);
    expect(hashOf({ a: { required: ['x'], properties: { x: { type: 'string' } }, type: 'object' } })).toBe(hash);
    expect(hashOf({ a: { ...one.a, required: [] } })).not.toBe(hash);
    expect(hashOf({ a: { ...one.a, properties: { x: { type: 'string', maxLength: 9 } } } })).not.toBe(hash);
    expect(hashOf({ a: { ...one.a, properties: { ...one.a.properties, y: { type: 'null' } } } })).not.toBe(hash);
  });
});
