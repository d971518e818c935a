import { expect, it } from 'vitest';
import { entityTag, knownTag } from './entity-tag.ts';

const now = new Date(1_000);

it.each([
  ['the tag', '"key"', '"key"'],
  ['the tag, weakened by a proxy', 'W/"key"', '"key"'],
  ['one of several', '"other", "key"', '"key"'],
  ['the tag of this instant', '"key.1000"', '"key.1000"'],
  ['the tag of another instant', '"key.999"', undefined],
  ['another', '"other"', undefined],
  ['anything', '*', undefined],
  ['nothing', undefined, undefined],
])('%s', (_, header, expected) => {
  expect(knownTag(header, 'key', now)).toBe(expected);
});

it('only an answer that moves is named by its instant', () => {
  expect(entityTag('key', false, now)).toBe('"key"');
  expect(entityTag('key', true, now)).toBe('"key.1000"');
});
