import { readFileSync } from 'node:fs';
import { StandingDocument } from '@minxin/boards';
import { expect, test } from 'vitest';
import { documentIds, withIds } from './document-ids.ts';

const path = new URL('../../packages/boards/src/standing/standing.generated.ts', import.meta.url);
const script = readFileSync(path, 'utf8');

test('a generated document becomes its id, which urql sends as it is', () => {
  const { documentId } = (StandingDocument as unknown as { __meta__: { documentId: string } })
    .__meta__;
  const line = withIds(script)
    .split('\n')
    .find((one) => one.startsWith('export const'));
  expect(line).toBe(
    `export const StandingDocument = {"kind":"Document","definitions":[],"documentId":"${documentId}"} as unknown as DocumentNode<StandingQuery, StandingQueryVariables>;`,
  );
});

test('only what was generated is looked at, and all else of it stays', () => {
  const { transform } = documentIds();
  expect(transform(script, '/src/standing.ts')).toBeUndefined();
  const types = 'export type StandingQueryVariables = {};';
  expect(transform(types, '/src/standing.generated.ts')?.code).toBe(types);
});
