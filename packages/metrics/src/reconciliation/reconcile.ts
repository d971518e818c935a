import { type Period, parsePeriod } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import type { PublishedBinding } from '../definition/metric.ts';
import type { Model } from '../definition/model.ts';
import { models } from '../models/index.ts';
import type { Filter } from '../question/question.ts';
import { type BoundValue, bindValue } from '../slice/bound-value.ts';
import { openSlice } from '../slice/open-slice.ts';
import { languageOf, type SliceContext } from '../slice/slice-context.ts';
import { compare, type ReconciliationState, readingOf } from './compare.ts';
import { type PublishedFigure, readPublished } from './published.ts';

/** A printed figure beside what the records add up to. */
export interface Reconciliation {
  readonly state: ReconciliationState;
  readonly explanation: string;
  readonly published: PublishedFigure;
  readonly computed: BoundValue | null;
  /** Why a difference stands that no record can remove: the printed figures contradict each other. */
  readonly reading: string | null;
}

/** Every yardstick of a year, none left out: also those that no records are kept of yet. */
export async function reconcile(
  context: SliceContext,
  year: number,
): Promise<readonly Reconciliation[]> {
  const figures = await readPublished(context.db, context.districtCode, {
    year,
    role: 'yardstick',
  });
  return Promise.all(figures.map((figure) => reconcileOne(context, figure)));
}

async function reconcileOne(
  context: SliceContext,
  figure: PublishedFigure,
): Promise<Reconciliation> {
  const language = languageOf(context);
  const bound = bindingOf(figure);
  if (!bound) {
    const { state, explanation } = compare(figure.value, figure.qualifier, null);
    return {
      published: figure,
      computed: null,
      reading: null,
      state,
      explanation: explanation[language],
    };
  }
  const slice = await openSlice(context, bound.model, {
    period: periodOf(bound.model, figure),
    where: { ...bound.binding.where, ...areaOf(context, bound.model, figure) },
  });
  const computed = await bindValue(slice, bound.metric);
  const verdict = compare(
    figure.value,
    figure.qualifier,
    computed.value,
    computed.state === 'SUPPRESSED',
  );
  const reading = readingOf(verdict, bound.binding.reading)?.[language] ?? null;
  const explanation = joined(verdict.explanation[language], reading, language);
  return { published: figure, computed, state: verdict.state, explanation, reading };
}

/** Chinese sentences follow each other without a space. */
const joined = (first: string, second: string | null, language: Language): string =>
  second === null ? first : `${first}${language === 'zh' ? '' : ' '}${second}`;

interface Bound {
  readonly model: Model;
  readonly metric: string;
  readonly binding: PublishedBinding;
}

/** The metric that names a printed figure as its own. */
function bindingOf(figure: PublishedFigure): Bound | undefined {
  const model = Object.values<Model>(models).find(({ subject }) => subject === figure.subject);
  for (const [metric, { published = [] }] of Object.entries(model?.metrics ?? {})) {
    const binding = published.find((candidate) => candidate.metric === figure.metric);
    if (model && binding) return { model, metric, binding };
  }
  return undefined;
}

/** A figure as of a day is asked of that day; yearly records of its whole year. */
function periodOf(model: Model, figure: PublishedFigure): Period {
  if (model.finest === 'year') return parsePeriod({ year: Number(figure.periodTo.slice(0, 4)) });
  return parsePeriod({ range: { from: figure.periodFrom, to: figure.periodTo } });
}

/** A figure of a part of the district is asked of that part. */
function areaOf(context: SliceContext, model: Model, figure: PublishedFigure): Filter {
  if (figure.areaCode === context.districtCode) return {};
  const dimension = figure.areaCode.length === 12 ? 'VILLAGE' : 'TOWN';
  return dimension in model.dimensions ? { [dimension]: [figure.areaCode] } : {};
}
