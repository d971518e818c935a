import type { Catalogue } from '@minxin/records';
import type { SourceProblem, SourceRow } from '../../source/source.ts';
import { unitNamed, unitOfHeader } from '../../values/unit.ts';
import { wordsOf } from '../../values/words.ts';
import { aliasesOf } from '../all-aliases.ts';
import { unitOfColumn } from '../column-unit.ts';
import { fileProblem, listed } from '../file-problem.ts';
import { type Fillable, fillablesOf } from '../fillable.ts';
import type { ColumnMatch } from '../match-columns.ts';
import { unknownUnit } from '../match-problems.ts';
import type { Fill, FillSource, Skip } from '../table-plan.ts';
import type { KindMapping } from './read-mapping.ts';
import type { SavedSource } from './saved-mapping.ts';

/**
 * The columns of a table by a saved mapping.
 * @param head the table's first rows, titles included
 */
export function matchSaved(
  head: readonly SourceRow[],
  { saved, kind }: KindMapping,
  catalogue: Catalogue,
): ColumnMatch {
  const wanted = [
    ...Object.values(saved.columns).flatMap(columnsIn),
    ...(saved.skip ?? []).map(({ column }) => column),
  ];
  const position = headerPosition(head, wanted, saved.header);
  const row = head[position];
  const headers = (row?.cells ?? []).map((cell) => cell.trim());
  const problems: SourceProblem[] = [];
  const placeOf = (header: string): number => {
    const place = columnCalled(headers, header);
    if (place < 0) problems.push(unknownColumn(header, headers));
    return place;
  };
  const fills: Fill[] = [];
  for (const fillable of fillablesOf(kind, catalogue)) {
    const source = saved.columns[fillable.column.publicName];
    if (source === undefined) continue;
    const from = sourceOf(source, placeOf);
    const unit = unitOf(fillable, source, from, headers);
    if (unit?.power === null) problems.push(unknownUnit(columnsIn(source).join(), unit.name));
    const aliases = aliasesOf(kind.type, fillable.column.name).values;
    const own = typeof source === 'object' && 'column' in source ? source.values : undefined;
    fills.push({ ...{ fillable, from, power: unit?.power ?? 0 }, values: { ...aliases, ...own } });
  }
  const skip = (saved.skip ?? []).map(
    ({ column, is }): Skip => ({
      ...{ column: placeOf(column), texts: new Set(is) },
    }),
  );
  const used = new Set([
    ...fills.flatMap(({ from }) => ('columns' in from ? from.columns : [])),
    ...skip.map(({ column }) => column),
  ]);
  return {
    plan: {
      ...{ kind, headerRow: row?.row ?? 0, lastHeaderRow: row?.row ?? 0, rowsBefore: position + 1 },
      ...{ headers, fills, skip },
      ...(saved.timeZone !== undefined && { timeZone: saved.timeZone }),
      ...(saved.dates && { dates: saved.dates }),
    },
    unmatched: headers.flatMap((header, column) =>
      header === '' || used.has(column) ? [] : [{ column, header }],
    ),
    workedOut: [],
    problems,
  };
}

function columnsIn(source: SavedSource): readonly string[] {
  if (typeof source === 'string') return [source];
  if ('column' in source) return [source.column];
  return 'columns' in source ? source.columns : [];
}

function sourceOf(source: SavedSource, placeOf: (header: string) => number): FillSource {
  if (typeof source === 'object' && 'constant' in source) return { constant: source.constant };
  const join = typeof source === 'object' && 'columns' in source ? (source.join ?? '') : '';
  return { columns: columnsIn(source).map(placeOf), join };
}

function unitOf(
  { column }: Fillable,
  source: SavedSource,
  from: FillSource,
  headers: readonly string[],
) {
  const named = typeof source === 'object' && 'column' in source ? source.unit : undefined;
  if (named !== undefined) return unitNamed(named);
  const [first = -1] = 'columns' in from ? from.columns : [];
  const header = headers[first] ?? '';
  return unitOfHeader(header) && unitOfColumn(column, header, undefined);
}

const columnCalled = (headers: readonly string[], header: string): number => {
  const exact = headers.indexOf(header.trim());
  return exact >= 0
    ? exact
    : headers.findIndex((one) => one !== '' && wordsOf(one) === wordsOf(header));
};

/** The row that is told, or the first that holds most of the columns. */
function headerPosition(
  head: readonly SourceRow[],
  wanted: readonly string[],
  told: number | undefined,
): number {
  if (told !== undefined) {
    const found = head.findIndex(({ row }) => row === told);
    if (found >= 0) return found;
  }
  const counts = head.map(({ cells }) => {
    const headers = cells.map((cell) => cell.trim());
    return wanted.filter((header) => columnCalled(headers, header) >= 0).length;
  });
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

const unknownColumn = (header: string, headers: readonly string[]): SourceProblem =>
  fileProblem(
    'MISSING_COLUMN',
    header,
    {
      zh: `文件中没有列对应所说的“${header}”一列`,
      en: `The file has no column ${header}, which the mapping names`,
    },
    {
      zh: `请核对表头，文件中有：${listed(
        headers.filter((one) => one !== ''),
        40,
      )}`,
      en: `Check the header: the file has ${listed(
        headers.filter((one) => one !== ''),
        40,
      )}`,
    },
  );
