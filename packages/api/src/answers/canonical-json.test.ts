import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

/** The same value with the keys of its objects the other way round. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, part]) => [key, reversed(part)] as const)
            .reverse(),
        )
      : value;

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const value = JSON.parse(JSON.stringify(json));
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(JSON.parse(text ?? '')).toEqual(value);
      }),
    );
  });

  it('keeps the order of lists, and null apart from what is left out', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
    expect(canonicalJson({ b: null, a: { d: 1, c: '二' } })).toBe(
      '{"a":{"c":"二","d":1},"b":null}',
    );
  });

  it('gives up on what nests without end', () => {
    expect(canonicalJson(JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`))).toBeNull();
  });
});
