import { expect, test } from 'vitest';
import { BOARDS } from '../app/boards.ts';
import { rotationOf, SECONDS } from './rotation.ts';

const BOARD_COUNT = BOARDS.district.length + BOARDS.town.length;
const paths = (query: Parameters<typeof rotationOf>[0]) =>
  rotationOf(query).boards.map(({ path }) => path);

test('all boards in turn, unless the address names some', () => {
  expect(paths({})).toHaveLength(BOARD_COUNT);
  expect(paths({ boards: 'hotline,overview' })).toEqual(['/hotline', '/']);
});

test('names that no board has are left out; none left means all', () => {
  expect(paths({ boards: 'hotline,weather' })).toEqual(['/hotline']);
  expect(paths({ boards: 'weather' })).toHaveLength(BOARD_COUNT);
});

test('a board stands long enough to be read', () => {
  expect(rotationOf({ seconds: '60' }).seconds).toBe(60);
  for (const seconds of ['1', 'soon', undefined, '-5'])
    expect(rotationOf({ seconds }).seconds).toBe(SECONDS);
});
