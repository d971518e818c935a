import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

it.each([
  [undefined, 'application/json; charset=utf-8'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json; charset=utf-8'],
  [
    'application/graphql-response+json, application/json;q=0.9',
    'application/graphql-response+json; charset=utf-8',
  ],
])('%s is answered in %s', (accept, expected) => {
  expect(mediaTypeOf(accept)).toBe(expected);
});
