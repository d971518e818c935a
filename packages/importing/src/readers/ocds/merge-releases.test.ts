import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fixture } from '../../testing/fixture.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { readJson } from '../json/read-json.ts';
import { mergeReleases } from './merge-releases.ts';

const merged = (...releases: JsonObject[]) =>
  mergeReleases(releases.map((release, at) => ({ release, path: `[${at}]` })));

const cases = objectsAt(
  { cases: await readJson(fixture('ocds/merge-cases.json'), 'merge-cases.json') },
  'cases',
);

describe('the cases of the reference implementation', () => {
  it.each(cases.map((one) => [textAt(one, 'name'), one] as const))('%s', (_, one) => {
    expect(merged(...objectsAt(one, 'releases')).release).toEqual(one.compiled);
  });
});

const word = fc.constantFrom('a', 'b', 'c');
const named = fc.record(
  { id: fc.oneof(word, fc.nat(2)), title: fc.oneof(word, fc.constant(null)) },
  { requiredKeys: [] },
);
const release = fc.record(
  {
    ocid: fc.constant('ocds-1'),
    id: word,
    date: fc.constantFrom(
      '2024-01-01T00:00:00Z',
      '2024-01-01T08:00:00+08:00',
      '2024-02-01T00:00:00Z',
    ),
    tag: fc.constant(['tender']),
    tender: fc.record(
      {
        id: word,
        title: fc.oneof(word, fc.constant(null)),
        items: fc.array(named),
        submissionMethod: fc.array(word),
        lots: fc.array(named),
        value: fc.oneof(fc.constant(null), fc.record({ amount: fc.nat(9) })),
      },
      { requiredKeys: [] },
    ),
    awards: fc.array(fc.record({ id: word, suppliers: fc.array(named) }, { requiredKeys: [] })),
  },
  { requiredKeys: ['ocid', 'id', 'date'] },
);

test('the order of the releases changes nothing', () => {
  const shuffled = fc
    .array(release, { minLength: 1, maxLength: 5 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(merged(...other).release).toEqual(merged(...one).release);
    }),
  );
});

test('what is merged stays what it is when it is merged again, or given twice', () => {
  fc.assert(
    fc.property(fc.array(release, { minLength: 1, maxLength: 5 }), (all) => {
      const once = merged(...all).release;
      expect(merged(once).release).toEqual(once);
      expect(merged(...all, ...all).release).toEqual(once);
    }),
  );
});

test('an object tells where it stands: in the last release that speaks of it', () => {
  const { release, placeOf } = merged(
    { ocid: '1', date: '2024-02-01T00:00:00Z', awards: [{ id: 'b', value: { amount: 1 } }] },
    { ocid: '1', date: '2024-01-01T00:00:00Z', awards: [{ id: 'a' }, { id: 'b', title: 'B' }] },
  );
  const [a, b] = objectsAt(release, 'awards');
  expect(a && placeOf(a)).toBe('[1].awards[0]');
  expect(b && placeOf(b)).toBe('[0].awards[0]');
  expect(placeOf(objectAt(b, 'value') ?? {})).toBe('[0].awards[0].value');
});

test('names that objects inherit are names like any other', () => {
  const odd: JsonObject = JSON.parse(
    '{"ocid":"1","date":"2024-01-01","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
  const { release } = merged(odd, { ...odd, date: '2024-01-02', toString: 'a' });
  expect(release).toMatchObject({ constructor: { prototype: { polluted: true } }, toString: 'a' });
  expect('polluted' in {}).toBe(false);
  expect('polluted' in release).toBe(false);
});
