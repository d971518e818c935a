import { expect, test } from 'vitest';
import { narrowedKeys } from './narrowed.ts';

const where = { UNIT: ['U1', 'U2'], TOWN: ['T1'] };
const answer = {
  filters: [
    { dimension: 'UNIT', label: '承办单位', values: [{ key: 'U1', label: '住建局' }] },
    { dimension: 'TOWN', label: '镇办', values: [{ key: 'T1', label: '恒口镇' }] },
  ],
};

test('keys bear their names; one that nobody knows stands for itself', () => {
  expect(narrowedKeys(where, answer).map(({ label }) => label)).toEqual([
    '承办单位：住建局',
    '承办单位：U2',
    '镇办：恒口镇',
  ]);
});

test('each says what is left without it', () => {
  expect(narrowedKeys(where, undefined).map(({ without }) => without)).toEqual([
    { UNIT: ['U2'], TOWN: ['T1'] },
    { UNIT: ['U1'], TOWN: ['T1'] },
    { UNIT: ['U1', 'U2'] },
  ]);
});
