import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Catalogue } from './catalogue.ts';

/** Share of cases that close late, over all departments. */
const LATE_SHARE: Readonly<Record<number, number>> = {
  [PUBLISHED_YEAR]: 0.004,
  [FREE_YEAR]: 0.009,
};

/** One department in eight does markedly worse in the free year. */
const TROUBLED = 1 / 8;
const TROUBLE = 5;

/** The chance that a case of a department closes late, so that the year's share comes out. */
export function latenessOf(
  year: number,
  { departments }: Catalogue,
  random: Random,
): (departmentCode: string) => number {
  const troubled = new Set(
    year === FREE_YEAR
      ? shuffled(departments, random).slice(0, Math.ceil(departments.length * TROUBLED))
      : [],
  );
  const factors = departments.map(
    (department) => random.lognormal(1, 0.4) * (troubled.has(department) ? TROUBLE : 1),
  );
  const load = departments.reduce((sum, { weight }) => sum + weight, 0);
  const pooled = departments.reduce((sum, { weight }, i) => sum + weight * (factors[i] ?? 0), 0);
  const share = LATE_SHARE[year] ?? 0;
  const chances = new Map(
    departments.map(({ code }, i) => [code, (share * (factors[i] ?? 0) * load) / pooled]),
  );
  return (code) => chances.get(code) ?? share;
}
