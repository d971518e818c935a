import { getTableName } from 'drizzle-orm';
import { anchor, type Measure } from '../definition/measure.ts';
import { canKeep, type Model, type Rollup, tableName } from '../definition/model.ts';
import { dimensionsOf, type Question } from '../question/question.ts';
import { carries } from './carrier.ts';
import { clippedPeriods, isMidnight } from './clip-period.ts';
import { sourcesOf } from './sources-of.ts';

/** Measures that one scan can answer together: a rollup's, or those on one time column of one table. */
export type Arm =
  | {
      readonly source: 'rollup';
      readonly rollup: Rollup;
      /** Stocks: the net changes of all days before a period's end are added up. */
      readonly running: boolean;
      readonly measures: readonly string[];
    }
  | { readonly source: 'records'; readonly measures: readonly string[] };

/**
 * Sends each measure to the narrowest rollup that covers the question, else to the records.
 * A rollup holds whole days: an as-of in the middle of a day goes to the records. So does all that a
 * rollup covers while one of its facts is touched: it is not what the records are now.
 */
export function planArms(model: Model, question: Question): readonly Arm[] {
  const arms: Arm[] = [];
  let left = [...question.measures];
  const current = model.rollups.filter((rollup) => !waits(rollup, model, question));
  for (const rollup of isMidnight(question.asOf) ? byWidth(current) : []) {
    const covered = left.filter((name) => covers(rollup, model, question, name));
    if (covered.length === 0) continue;
    const stocks = covered.filter((name) => model.measures[name]?.kind === 'stock');
    const flows = covered.filter((name) => !stocks.includes(name));
    if (flows.length > 0) arms.push({ source: 'rollup', rollup, running: false, measures: flows });
    if (stocks.length > 0) arms.push({ source: 'rollup', rollup, running: true, measures: stocks });
    left = left.filter((name) => !covered.includes(name));
  }
  return [...arms, ...scansOf(model, left)];
}

/** The fewest dimensions first, and of these the months. */
const byWidth = (rollups: readonly Rollup[]) =>
  [...rollups].sort(
    (a, b) =>
      Object.keys(a.dimensions).length - Object.keys(b.dimensions).length ||
      Number(b.monthsOf !== undefined) - Number(a.monthsOf !== undefined),
  );

const waits = (rollup: Rollup, model: Model, { touched = [] }: Question): boolean =>
  sourcesOf(model, rollup).some((source) => touched.includes(source));

function covers(rollup: Rollup, model: Model, question: Question, name: string): boolean {
  const measure = model.measures[name];
  return (
    measure !== undefined &&
    canKeep(rollup, measure) &&
    name in rollup.measures &&
    (!rollup.monthsOf || asksWholeMonths(question)) &&
    Object.keys(question.ranges ?? {}).length === 0 &&
    dimensionsOf(question).every((dimension) => carries(model, rollup, dimension))
  );
}

/** Whether every period, cut off at the as-of, is made of whole months. */
const asksWholeMonths = (question: Question): boolean =>
  clippedPeriods(question).every(
    ({ fromDay, toDay }) => fromDay.endsWith('-01') && toDay.endsWith('-01'),
  );

/** Gathers the measures that read the same rows of the same table. */
export function scansOf(model: Model, names: readonly string[]): readonly Arm[] {
  const scans = new Map<string, string[]>();
  for (const name of names) {
    const key = scanKey(model.measures[name]);
    scans.set(key, [...(scans.get(key) ?? []), name]);
  }
  return [...scans.values()].map((measures) => ({ source: 'records', measures }));
}

/** Measures with the same key read the same rows. */
function scanKey(measure: Measure | undefined): string {
  if (!measure) return '';
  const column = anchor(measure);
  const until = measure.kind === 'stock' ? measure.until.map((end) => end.name).join('+') : '';
  return `${measure.kind === 'stock' ? 'stock' : 'flow'} ${tableName(column)}.${column.name} ${until}`;
}

/** The rollup's own name, as the passport shows it. */
export const rollupName = (rollup: Rollup): string => getTableName(rollup.table);
