import { CATALOGUE } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../source/source.ts';
import { isImportable } from './fillable.ts';
import { guessKind } from './guess-kind.ts';
import { mapTable } from './map-table.ts';
import { templateOf } from './template.ts';

const kinds = CATALOGUE.kinds.filter(isImportable);

describe.each(kinds.map((kind) => [kind.type, kind] as const))('the template of %s', (_, kind) => {
  const { columns } = templateOf(kind, CATALOGUE);

  it('asks first for what must be filled in, and says how', () => {
    const required = columns.map((column) => column.required);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    expect(required).toContain(true);
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    for (const { required, example, choices, header } of columns) {
      if (required) expect(example, header).not.toBe('');
      if (choices) expect(choices).toContain(example);
    }
  });

  it('is recognised as what it is, and its example row has no fault', async () => {
    const rows: SourceRow[] = [
      { row: 1, cells: columns.map(({ header }) => header) },
      { row: 2, cells: columns.map(({ example }) => example) },
    ];
    const guess = guessKind(rows, CATALOGUE);
    if (!guess.ok) throw new Error(guess.problem.message);
    expect(guess.match.plan.kind.type).toBe(kind.type);
    expect(guess.match.problems).toEqual([]);
    async function* chunks() {
      yield rows;
    }
    const table = mapTable({ name: null, rows: chunks() }, guess.match.plan);
    const mapped = [];
    for await (const chunk of table.rows) mapped.push(...chunk);
    expect(mapped).toHaveLength(1);
    expect(mapped[0]?.problems).toEqual([]);
  });
});

it('there are templates for every kind that is entered', () => {
  expect(kinds.length).toBe(
    CATALOGUE.kinds.filter(({ keeping }) => keeping !== 'derived' && keeping !== 'part').length + 1,
  );
});
