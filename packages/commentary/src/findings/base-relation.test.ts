import { expect, test } from 'vitest';
import { baseRelation } from './base-relation.ts';

test.each([
  ['2020-12', '2019-12', 'YEAR_AGO'],
  ['2020-12', '2020-11', 'PREVIOUS'],
  ['2020-01', '2019-12', 'PREVIOUS'],
  ['2020-12', '2019-11', 'OTHER'],
  ['2020-12', '2018-12', 'OTHER'],
  ['2020-12', '2020-12', 'OTHER'],
  ['2020-11', '2020-12', 'OTHER'],
  ['2020', '2019', 'YEAR_AGO'],
  ['2020', '2018', 'OTHER'],
  ['2020Q1', '2019Q4', 'PREVIOUS'],
  ['2020Q4', '2019Q4', 'YEAR_AGO'],
  ['2020H1', '2019H2', 'PREVIOUS'],
  ['2020-03-01', '2020-02-29', 'PREVIOUS'],
  ['2020-03-01', '2019-03-01', 'YEAR_AGO'],
  ['2020-03-01', '2019-12-01', 'OTHER'],
  ['2020-W10', '2020-W09', 'PREVIOUS'],
  ['2020-W01', '2019-W52', 'OTHER'],
  ['2020-12', '2020Q3', 'OTHER'],
  ['2020-12', '2019-12[2019-12-01/2019-12-15]', 'YEAR_AGO'],
  ['2020-01-01/2020-03-15', '2019-01-01/2019-03-15', 'OTHER'],
  ['', '2019', 'OTHER'],
])('the base of %s, %s, is %s', (key, base, relation) => {
  expect(baseRelation(key, base)).toBe(relation);
});
