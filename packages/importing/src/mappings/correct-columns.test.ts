import { CATALOGUE, type RecordKind } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import type { ColumnCorrection } from './correct-columns.ts';
import { matchColumns } from './match-columns.ts';

const kind = CATALOGUE.kinds.find(({ type }) => type === 'HotlineUnit') as RecordKind;
const match = (header: string, ...corrections: readonly ColumnCorrection[]) => {
  const head = [{ row: 1, cells: header.split(',') }];
  const { plan, problems } = matchColumns(head, kind, CATALOGUE, undefined, corrections);
  const columns = plan.fills.map(({ fillable, from }) => [
    fillable.column.publicName,
    'columns' in from ? plan.headers[from.columns[0] ?? -1] : null,
  ]);
  return {
    columns: Object.fromEntries(columns),
    problems: problems.map(({ code, place }) => `${code} ${place}`),
  };
};

describe('a column that a person corrects', () => {
  it('fills the field it was given, and no other', () => {
    expect(match('甲,单位名称', { field: 'code', header: '甲' })).toEqual({
      columns: { code: '甲', name: '单位名称' },
      problems: [],
    });
    const moved = match('单位代码,单位名称,别名', { field: 'name', header: '别名' });
    expect(moved.columns).toEqual({ code: '单位代码', name: '别名' });
    const taken = match('单位代码,单位名称', { field: 'code', header: '单位名称' });
    expect(taken.columns).toEqual({ code: '单位名称' });
    expect(taken.problems).toEqual(['MISSING_COLUMN 单位名称']);
  });

  it('settles which of two is meant', () => {
    const twice = '单位代码,单位名称,单位名称(旧)';
    expect(match(twice, { field: 'name', header: '单位名称(旧)' }).columns.name).toBe(
      '单位名称(旧)',
    );
  });

  it('is missed where it was needed, and refused where it is not there', () => {
    expect(match('单位代码,单位名称', { field: 'name', header: null }).problems).toEqual([
      'MISSING_COLUMN 单位名称',
    ]);
    expect(match('单位代码,单位名称', { field: 'name', header: '没有' }).problems).toContain(
      'MISSING_COLUMN 没有',
    );
    expect(match('单位代码,单位名称', { field: 'nothing', header: null }).problems).toEqual([
      'UNKNOWN_FIELD nothing',
    ]);
  });
});
