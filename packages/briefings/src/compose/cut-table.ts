import type { Language } from '@minxin/commentary';
import { formatExact, SAMPLE_FLOOR } from '@minxin/commentary';
import { changeText } from '@minxin/metrics';
import type { TableBlock } from '../document/index.ts';
import type { FrozenCut, FrozenFigure, FrozenRow } from '../freeze/frozen.ts';
import { cell, dataTable, numbers, words } from './cells.ts';
import { figureText, unitOf } from './figure-text.ts';
import { COMPOSE_WORDS } from './words.ts';

/** How many rows are printed of a cut; the dashboards have all. */
const MOST = 5;

/** The first rows of a cut by what is told from it; undefined where none has anything to tell. */
export function cutTable(
  cut: FrozenCut,
  figure: FrozenFigure,
  madeUp: boolean,
  language: Language,
): TableBlock | undefined {
  const rows = orderOf(cut, figure).slice(0, MOST);
  if (rows.length === 0) return undefined;
  const text = COMPOSE_WORDS[language];
  const isRatio = figure.unit === 'RATIO';
  const owner = cut.dimension.label[language];
  const columns = [
    words('key', owner),
    numbers('value', figure.label[language]),
    ...(isRatio ? [words('share', text.share)] : []),
    numbers('change', text.change),
  ];
  return {
    ...{ kind: 'table', id: cut.reference, madeUp },
    title: titleOf(cut, figure, language),
    table: dataTable(
      columns,
      rows.map((row) => [
        cell(row.label[language]),
        cell(figureText(row, figure.unit, language), row.value),
        ...(isRatio ? [cell(shareOf(row))] : []),
        cell(changeText(changeOf(row, isRatio), unitOf(figure.unit), language)),
      ]),
    ),
  };
}

/** Worst first among those with enough behind them, largest moves first, most first. */
function orderOf({ tells, rows }: FrozenCut, { direction }: FrozenFigure): readonly FrozenRow[] {
  const known = rows.filter(({ value }) => value !== null);
  const number = ({ value }: FrozenRow) => value ?? 0;
  if (tells === 'LATE') return known.filter((row) => number(row) > 0).sort(by(number, -1));
  if (tells === 'MOVE') return known.sort(by((row) => Math.abs(number(row) - (row.base ?? 0)), -1));
  const ranked = known.filter(({ denominator }) => Number(denominator ?? Infinity) >= SAMPLE_FLOOR);
  return ranked.sort(by(number, direction === 'LOWER_IS_BETTER' ? -1 : 1));
}

const by =
  (of: (row: FrozenRow) => number, sign: 1 | -1) =>
  (a: FrozenRow, b: FrozenRow): number =>
    sign * (of(a) - of(b)) || String(a.key).localeCompare(String(b.key));

const shareOf = ({ numerator, denominator }: FrozenRow): string =>
  numerator === null || denominator === null
    ? ''
    : `${formatExact(numerator)} / ${formatExact(denominator)}`;

/** As the semantic layer compares: a rate in points, a quantity in percent of a positive base, else as it is. */
function changeOf({ value, base }: FrozenRow, isRatio: boolean) {
  const none = { percent: null, points: null, absolute: null };
  if (value === null || base === null) return none;
  if (isRatio) return { ...none, points: (value - base) * 100 };
  return base > 0
    ? { ...none, percent: ((value - base) / base) * 100 }
    : { ...none, absolute: value - base };
}

function titleOf(
  { tells, dimension }: FrozenCut,
  figure: FrozenFigure,
  language: Language,
): string {
  const [owner, metric] = [dimension.label[language], figure.label[language]];
  const words = COMPOSE_WORDS[language].owner[tells];
  return language === 'zh' ? `${metric}${words}${owner}` : `${owner}: ${metric}, ${words}`;
}
