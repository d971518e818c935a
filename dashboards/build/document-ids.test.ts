import { expect, test } from 'vitest';
import { documentIds, withIds } from './document-ids.ts';

const ids = new Map([['Standing', 'sha256:1']]);
const tagged = (text: string) => `export const one = graphql(/* GraphQL */ \`${text}\`);`;

test('an operation becomes its id, which urql sends as it is', () => {
  expect(withIds(tagged('\n  query Standing($year: Int!) { district { name } }\n'), ids)).toBe(
    'export const one = ({"kind":"Document","definitions":[],"documentId":"sha256:1"});',
  );
});

test('the ids are those of the documents that the server trusts', () => {
  const { transform } = documentIds({
    'sha256:2': 'fragment Tile on MetricValue { value }\n\nquery Standing { district { name } }',
  });
  expect(transform(tagged('query Standing { district { name } }'))?.code).toContain('sha256:2');
});

test('a fragment becomes nothing', () => {
  expect(withIds(tagged('fragment Tile on MetricValue { value }'), ids)).toBe(
    'export const one = ({});',
  );
});

test('an operation without an id is refused', () => {
  expect(() => withIds(tagged('mutation Enter { enter }'), ids)).toThrow('pnpm generate');
});

test('other script stays', () => {
  expect(withIds('const graphql = `query Standing`;', ids)).toBe(
    'const graphql = `query Standing`;',
  );
});
