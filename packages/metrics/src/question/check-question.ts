import type { Grain, Period } from '@minxin/calendar';
import { anchor } from '../definition/measure.ts';
import { factOf, type Model } from '../definition/model.ts';
import type { Question } from './question.ts';
import { QuestionError } from './question-error.ts';

const LARGEST_CUT = 4_000;
const LARGEST_FILTER = 1_000;

/**
 * Refuses a question that the model can't answer rightly.
 * @throws QuestionError naming what would be valid
 */
export function checkQuestion(model: Model, question: Question): void {
  for (const dimension of [...question.dimensions, ...Object.keys(question.where)])
    checkDimension(model, dimension);
  for (const [dimension, keys] of Object.entries(question.where)) {
    if (keys.length > LARGEST_FILTER) {
      throw new QuestionError(
        'BAD_FILTER',
        `${dimension}: ${keys.length} keys; name at most ${LARGEST_FILTER}.`,
      );
    }
  }
  for (const name of question.measures) {
    const measure = model.measures[name];
    if (!measure)
      throw new QuestionError('UNKNOWN_METRIC', `${model.label} has no measure ${name}.`);
    const cuts = factOf(model, anchor(measure))?.dimensions ?? {};
    for (const dimension of [...question.dimensions, ...Object.keys(question.where)]) {
      if (dimension in cuts) continue;
      const valid = Object.keys(cuts).join(', ') || 'none';
      throw new QuestionError(
        'NOT_IN_MODEL',
        `${metricsOf(model, name)} can't be cut by ${dimension}: its records don't carry it. Valid dimensions: ${valid}.`,
      );
    }
  }
}

export function checkDimension(model: Model, dimension: string): void {
  if (dimension in model.dimensions) return;
  const valid = Object.keys(model.dimensions).join(', ');
  throw new QuestionError(
    'UNKNOWN_DIMENSION',
    `${model.label} has no dimension ${dimension}. Valid: ${valid}.`,
  );
}

/** Records that come once a year answer for exactly one whole year. */
export function checkPeriod(model: Model, period: Period): void {
  if (model.finest === 'day') return;
  const year = Number(period.from.slice(0, 4));
  if (period.from === `${year}-01-01` && period.to === `${year + 1}-01-01`) return;
  throw new QuestionError(
    'BAD_PERIOD',
    `${model.label}按年统计 (yearly records): ask for one whole year, such as { year: ${year} }.`,
  );
}

export function checkGrain(model: Model, grain: Grain): void {
  if (model.finest === 'day' || grain === 'YEAR') return;
  throw new QuestionError(
    'BAD_GRAIN',
    `${model.label}按年统计 (yearly records): the only valid grain is YEAR.`,
  );
}

/** Keeps one cut by time within what a page can use and a statement can carry. */
export function checkCut(periods: readonly Period[]): void {
  if (periods.length <= LARGEST_CUT) return;
  throw new QuestionError(
    'BAD_GRAIN',
    `The cut has ${periods.length} parts; at most ${LARGEST_CUT} are answered. Take a coarser grain or a shorter period.`,
  );
}

/** The metrics that a measure is part of, as a reader knows them. */
function metricsOf(model: Model, measure: string): string {
  const names = Object.entries(model.metrics)
    .filter(([, { value }]) => Object.values(value).includes(measure))
    .map(([id]) => id);
  return names.join(', ') || measure;
}
