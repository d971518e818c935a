import { type ChartInputs, chartInputs } from './chart-inputs.ts';
import type { OverviewAnswer } from './overview-query.ts';
import { type ReconciledYear, reconciledYear } from './reconciled-year.ts';
import { type SlowestUnits, slowestUnits } from './slowest-units.ts';
import { type Tile, tilesOf } from './tiles.ts';

/** All that 总览 shows of a year. */
export interface OverviewView {
  readonly year: number;
  /** 数据截至: the last day that any subject reaches within the year. */
  readonly dataThrough: string | null;
  readonly simulated: boolean;
  readonly tiles: readonly Tile[];
  readonly charts: ChartInputs;
  readonly slowest: SlowestUnits;
  readonly reconciled: ReconciledYear;
}

export function overviewView(answer: OverviewAnswer, year: number): OverviewView {
  const slices = [answer.serviceHall, answer.tendering, answer.hotline, answer.households];
  const days = slices.flatMap(({ dataThrough }) => (dataThrough === null ? [] : [dataThrough]));
  return {
    year,
    dataThrough: throughWithin(year, days),
    simulated: slices.some(({ simulated }) => simulated),
    tiles: tilesOf(answer),
    charts: chartInputs(answer, year),
    slowest: slowestUnits(answer),
    reconciled: reconciledYear(year, answer.reconciliation, answer.reconciliationBefore),
  };
}

/** A past year is complete on its last day, however far the records reach beyond it. */
function throughWithin(year: number, days: readonly string[]): string | null {
  const last = days.toSorted().at(-1);
  const end = `${year}-12-31`;
  return last === undefined || last <= end ? (last ?? null) : end;
}
