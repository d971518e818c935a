import type { Grain, Period } from '@minxin/calendar';
import { carries, cutsOf } from '../compile/carrier.ts';
import { anchor } from '../definition/measure.ts';
import { measuresBehind } from '../definition/metric.ts';
import { factOf, type Model } from '../definition/model.ts';
import type { Words } from '../definition/words.ts';
import { dimensionsOf, type Filter, keyFilter, type Question, type Ranges } from './question.ts';
import { QuestionError } from './question-error.ts';

const LARGEST_CUT = 4_000;
const LARGEST_FILTER = 1_000;
const LONGEST_SEARCH = 100;

/**
 * Refuses a question that the model can't answer rightly.
 * @throws QuestionError naming what would be valid
 */
export function checkQuestion(model: Model, question: Question): void {
  const dimensions = dimensionsOf(question);
  for (const dimension of dimensions) checkDimension(model, dimension);
  checkFilter(question.where);
  checkRanges(model, question.ranges ?? {});
  for (const name of question.measures) {
    const measure = model.measures[name];
    if (!measure)
      throw new QuestionError('UNKNOWN_METRIC', {
        zh: `${model.label}没有度量 ${name}。`,
        en: `${model.labelEn} has no measure ${name}.`,
      });
    const fact = factOf(model, anchor(measure));
    if (!fact) throw new Error(`${model.subject}: ${name} reads no fact of the model.`);
    for (const dimension of dimensions) {
      if (carries(model, fact, dimension)) continue;
      const valid = cutsOf(model, fact);
      throw new QuestionError('NOT_IN_MODEL', {
        zh: `${metricsOf(model, name)} 不能按 ${dimension} 细分：其记录没有这一项。可用维度：${named(valid).zh}。`,
        en: `${metricsOf(model, name)} can't be cut by ${dimension}: its records don't carry it. Valid dimensions: ${named(valid).en}.`,
      });
    }
    for (const range of Object.keys(question.ranges ?? {})) {
      if (range in (fact.ranges ?? {})) continue;
      const valid = Object.keys(fact.ranges ?? {});
      throw new QuestionError('NOT_IN_MODEL', {
        zh: `${metricsOf(model, name)} 不能按 ${range} 筛选：其记录没有这一项。可用范围：${named(valid).zh}。`,
        en: `${metricsOf(model, name)} can't be narrowed by ${range}: its records don't carry it. Valid ranges: ${named(valid).en}.`,
      });
    }
  }
}

function checkFilter(where: Filter): void {
  for (const [dimension, given] of Object.entries(where)) {
    const { in: keys = [], not = [], search } = keyFilter(given);
    const count = Math.max(keys.length, not.length);
    if (count > LARGEST_FILTER) {
      throw new QuestionError('BAD_FILTER', {
        zh: `${dimension}：给了 ${count} 个值；最多 ${LARGEST_FILTER} 个。`,
        en: `${dimension}: ${count} keys; name at most ${LARGEST_FILTER}.`,
      });
    }
    if ([...keys, ...not, search].some((text) => text?.includes('\0'))) {
      throw new QuestionError('BAD_FILTER', {
        zh: `${dimension}：值中有 NUL 字符（U+0000），请去掉。`,
        en: `${dimension}: a key holds the character NUL (U+0000): take it out.`,
      });
    }
    if (search !== undefined && (search.trim() === '' || search.length > LONGEST_SEARCH)) {
      throw new QuestionError('BAD_FILTER', {
        zh: `${dimension}：搜索词有 ${search.length} 个字；应写 1 至 ${LONGEST_SEARCH} 个，不能全为空白。`,
        en: `${dimension}: search is ${search.length} characters; write 1 to ${LONGEST_SEARCH}, not all blank.`,
      });
    }
  }
}

/** @throws QuestionError BAD_FILTER for a range that the model has not, or one that holds nothing */
export function checkRanges(model: Model, ranges: Ranges): void {
  for (const [name, { from, to }] of Object.entries(ranges)) {
    if (!model.ranges?.[name]) {
      const valid = named(Object.keys(model.ranges ?? {}));
      throw new QuestionError('BAD_FILTER', {
        zh: `${model.label}没有范围 ${name}。可用：${valid.zh}。`,
        en: `${model.labelEn} has no range ${name}. Valid: ${valid.en}.`,
      });
    }
    const odd = [from, to].find(
      (bound) => bound !== undefined && !/^-?\d{1,15}(\.\d{1,6})?$/.test(bound),
    );
    if (odd !== undefined) {
      throw new QuestionError('BAD_FILTER', {
        zh: `${name}：${odd} 不是数字；应写如 12.50。`,
        en: `${name}: ${odd} is no number; write such as 12.50.`,
      });
    }
    if (from !== undefined && to !== undefined && Number(from) > Number(to)) {
      throw new QuestionError('BAD_FILTER', {
        zh: `${name}：下限 ${from} 高于上限 ${to}，请对调。`,
        en: `${name}: from ${from} is above to ${to}. Exchange the two.`,
      });
    }
  }
}

export function checkDimension(model: Model, dimension: string): void {
  if (dimension in model.dimensions) return;
  const valid = named(Object.keys(model.dimensions));
  throw new QuestionError('UNKNOWN_DIMENSION', {
    zh: `${model.label}没有维度 ${dimension}。可用：${valid.zh}。`,
    en: `${model.labelEn} has no dimension ${dimension}. Valid: ${valid.en}.`,
  });
}

/** Records that come once a year answer for exactly one whole year. */
export function checkPeriod(model: Model, period: Period): void {
  if (model.finest === 'day') return;
  const year = Number(period.from.slice(0, 4));
  if (period.from === `${year}-01-01` && period.to === `${year + 1}-01-01`) return;
  throw new QuestionError('BAD_PERIOD', {
    zh: `${model.label}按年统计：请给出一整年，如 { year: ${year} }。`,
    en: `${model.labelEn}: records come once a year; ask for one whole year, such as { year: ${year} }.`,
  });
}

export function checkGrain(model: Model, grain: Grain): void {
  if (model.finest === 'day' || grain === 'YEAR') return;
  throw new QuestionError('BAD_GRAIN', {
    zh: `${model.label}按年统计：只能按 YEAR 细分。`,
    en: `${model.labelEn}: records come once a year; the only valid grain is YEAR.`,
  });
}

/** Keeps one cut by time within what a page can use and a statement can carry. */
export function checkCut(periods: readonly Period[]): void {
  if (periods.length <= LARGEST_CUT) return;
  throw new QuestionError('BAD_GRAIN', {
    zh: `细分出 ${periods.length} 段，最多 ${LARGEST_CUT} 段。请用更粗的粒度或更短的时间。`,
    en: `The cut has ${periods.length} parts; at most ${LARGEST_CUT} are answered. Take a coarser grain or a shorter period.`,
  });
}

/** Names to choose from. */
const named = (names: readonly string[]): Words => ({
  zh: names.join('、') || '无',
  en: names.join(', ') || 'none',
});

/** The metrics that a measure is part of, as a reader knows them. */
function metricsOf(model: Model, measure: string): string {
  const names = Object.keys(model.metrics).filter((id) =>
    measuresBehind(model.metrics, id).includes(measure),
  );
  return names.join(', ') || measure;
}
