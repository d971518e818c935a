import { addDays, type Day, type Period } from '@minxin/calendar';
import { clipPeriod } from '../compile/clip-period.ts';
import { measuresBehind } from '../definition/metric.ts';
import type { Model } from '../definition/model.ts';
import type { Words } from '../definition/words.ts';
import { QuestionError } from '../question/question-error.ts';
import { reachOf } from '../slice/reach.ts';
import type { FamilyShape } from '../slice/slice-family.ts';
import { guarded } from './protection.ts';

type Known = Pick<FamilyShape, 'model' | 'span' | 'asOf'>;

/** The first day that no answer knows of; null where records come once a year, all on one day. */
export const throughOf = ({ model, span }: Pick<Known, 'model' | 'span'>): Day | null =>
  model.finest === 'year' || !span ? null : addDays(span.lastDay, 1);

/**
 * The years that a period holds whole, as of an instant; null where it cuts into one. Protected
 * measures are only answered by whole years, the running one as far as the records reach: the atom's
 * unit of time. A day, a month or an earlier as-of would each be a cell of its own, and two that
 * differ by a day would tell who was paid on it.
 */
export function yearsOf(period: Period, known: Known): readonly number[] | null {
  const { model, span, asOf } = known;
  if (!span || reachOf(period, known) === 'none') return [];
  const { fromDay, toDay } = clipPeriod(period, asOf);
  const [first, last] = [yearIn(span.firstDay), yearIn(span.lastDay)];
  const years = Array.from({ length: last - first + 1 }, (_, y) => first + y);
  if (model.finest === 'year') {
    return years.filter((year) => fromDay <= newYear(year) && newYear(year) < toDay);
  }
  const through = throughOf(known) ?? toDay;
  const isWhole =
    isNewYear(fromDay) && (toDay === through || (isNewYear(toDay) && toDay < through));
  return isWhole ? years.filter((year) => fromDay <= newYear(year) && newYear(year) < toDay) : null;
}

const yearIn = (day: Day): number => Number(day.slice(0, 4));
const newYear = (year: number): Day => `${year}-01-01`;
const isNewYear = (day: Day): boolean => day.endsWith('-01-01');

/** Which measures a family may not be asked for, since one of its periods cuts into a year. */
export function tooFine(shape: FamilyShape, measures: readonly string[]): readonly string[] {
  const names = guarded(shape.context, shape.model, measures);
  const isCut = names.length > 0 && shape.periods.some((period) => yearsOf(period, shape) === null);
  return isCut ? names : [];
}

/**
 * @throws QuestionError BAD_PERIOD for protected measures of less than whole years, SUPPRESSED for
 *   those narrowed by a range, which would cut inside the cells
 */
export function refuseCutting(shape: FamilyShape, measures: readonly string[]): void {
  const { model, ranges, context } = shape;
  const narrowed = Object.keys(ranges);
  const names = guarded(context, model, measures);
  if (names.length > 0 && narrowed.length > 0) {
    throw new QuestionError('SUPPRESSED', {
      zh: `${metricsOf(model, names).zh}涉及农户，不能按${narrowed.join('、')}筛选，请去掉。`,
      en: `${metricsOf(model, names).en}: a range would single out households. Leave ${narrowed.join(', ')} out.`,
    });
  }
  if (tooFine(shape, measures).length === 0) return;
  throw new QuestionError('BAD_PERIOD', {
    zh: `${metricsOf(model, names).zh}涉及农户，只按整年回答：请给出整年，如 { year: 2019 }，按 YEAR 细分，不给 asOf。`,
    en: `${metricsOf(model, names).en}: about households, and answered by whole years only. Ask for whole calendar years, such as { year: 2019 }, at the grain YEAR, and leave asOf out.`,
  });
}

function metricsOf(model: Model, measures: readonly string[]): Words {
  const found = Object.entries(model.metrics).filter(([id]) =>
    measuresBehind(model.metrics, id).some((measure) => measures.includes(measure)),
  );
  return {
    zh: found.map(([, { label }]) => label).join('、'),
    en: found.map(([, { labelEn }]) => labelEn).join(', '),
  };
}
