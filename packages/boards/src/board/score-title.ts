import type { ScoreRow } from './score-rows.ts';

/** What is said of those who do worst, as there are none, none who failed, or some. */
interface ScoreTitles {
  readonly noneRanked: string;
  readonly allOnTime: string;
  readonly worst: (count: number) => string;
}

export function scoreTitle(
  rows: readonly ScoreRow[],
  { noneRanked, allOnTime, worst }: ScoreTitles,
): string {
  if (rows.length === 0) return noneRanked;
  return rows.every(({ value }) => value === 1) ? allOnTime : worst(rows.length);
}
