import type { Catalogue } from '@minxin/records';
import type { SourceProblem, SourceRow } from '../../source/source.ts';
import { unitOfHeader } from '../../values/unit.ts';
import { wordsOf } from '../../values/words.ts';
import { aliasesOf } from '../all-aliases.ts';
import { unitOfColumn } from '../column-unit.ts';
import { fileProblem, listed } from '../file-problem.ts';
import { type Fillable, fillablesOf } from '../fillable.ts';
import { type HeaderRows, headerCandidates } from '../header-rows.ts';
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
  const found = bestHeader(headerCandidates(head), wanted, saved.header);
  const headers = found?.cells.map(({ text }) => text) ?? [];
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
      ...{ kind, headerRow: found?.headerRow ?? 0, lastHeaderRow: found?.lastHeaderRow ?? 0 },
      ...{ rowsBefore: found?.rowsBefore ?? 0, headers, fills, skip },
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
  if (named !== undefined) return unitOfColumn(column, `(${named})`, undefined);
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

/** The row that is told, or the first that holds most of the columns; with the row below where that holds more. */
function bestHeader(
  candidates: readonly HeaderRows[],
  wanted: readonly string[],
  told: number | undefined,
): HeaderRows | undefined {
  const asked = candidates.filter(({ headerRow }) => told === undefined || headerRow === told);
  let best = asked[0];
  let most = 0;
  for (const candidate of asked) {
    const headers = candidate.cells.map(({ text }) => text);
    const held = wanted.filter((header) => columnCalled(headers, header) >= 0).length;
    if (held > most) [best, most] = [candidate, held];
  }
  return best;
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
