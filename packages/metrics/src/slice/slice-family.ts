import type { Period } from '@minxin/calendar';
import DataLoader from 'dataloader';
import { carries } from '../compile/carrier.ts';
import { anchor } from '../definition/measure.ts';
import { measuresBehind } from '../definition/metric.ts';
import { factOf, type Model } from '../definition/model.ts';
import { checkQuestion } from '../question/check-question.ts';
import {
  dimensionsOf,
  type Except,
  type Filter,
  type Question,
  type Ranges,
} from '../question/question.ts';
import { runQuestion } from '../run/run-question.ts';
import { refuseCutting } from '../suppression/years-of.ts';
import { CellIndex } from './cell-index.ts';
import type { DataSpan, SliceContext } from './slice-context.ts';

/** What all slices of a family have in common. */
export interface FamilyShape {
  readonly context: SliceContext;
  readonly model: Model;
  readonly where: Filter;
  readonly ranges: Ranges;
  readonly except: readonly Except[];
  readonly asOf: Date;
  readonly span: DataSpan | null;
  /** Facts whose rollups must not be read. */
  readonly touched: readonly string[];
  /** The periods of its slices, in order; a slice points at one of them. */
  readonly periods: readonly Period[];
  readonly dimensions: readonly string[];
}

/**
 * Siblings: slices of one shape that differ only in period and keys. All that is asked of them in
 * one turn of the event loop becomes one statement, so a level of nesting costs one statement.
 */
export class SliceFamily {
  readonly shape: FamilyShape;
  readonly #known = new Map<string, unknown>();
  readonly #cells: DataLoader<string, CellIndex>;
  /** What has come, by measure. */
  readonly #loaded = new Map<string, CellIndex>();

  constructor(shape: FamilyShape) {
    this.shape = shape;
    this.#cells = new DataLoader(async (measures) => {
      const cells = new CellIndex(await this.#ask(measures));
      return measures.map(() => cells);
    });
  }

  /**
   * The cells that hold these measures, a measure beside its cells. What of them may be shown is for
   * `readSecrecy` to say.
   * @throws QuestionError for what the model can't answer, or may not
   */
  async load(measures: readonly string[]): Promise<ReadonlyMap<string, CellIndex>> {
    refuseCutting(this.shape, measures);
    // Here, and not only where they are run: what is refused must not take along what is asked beside it.
    this.once(`checked ${measures}`, () => {
      checkQuestion(this.shape.model, questionOf(this.shape, measures));
      return true;
    });
    const answers = await Promise.all(measures.map((measure) => this.#cells.load(measure)));
    for (const [m, cells] of answers.entries()) this.#loaded.set(measures[m] ?? '', cells);
    return new Map(answers.map((cells, m) => [measures[m] ?? '', cells]));
  }

  /** The same at once, where all of them have come: thousands of parts need no promise each. */
  loaded(measures: readonly string[]): ReadonlyMap<string, CellIndex> | undefined {
    return measures.every((measure) => this.#loaded.has(measure)) ? this.#loaded : undefined;
  }

  /** What is the same for all siblings, worked out once: the families made from this one, and the like. */
  once<Result>(key: string, make: () => Result): Result {
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) as Result;
  }

  #ask(measures: readonly string[]) {
    const { context, model } = this.shape;
    return runQuestion(context.db, model, questionOf(this.shape, measures));
  }
}

/** What a family asks for some measures. */
export function questionOf(shape: FamilyShape, measures: readonly string[]): Question {
  const { context, where, ranges, except, asOf, touched, periods, dimensions } = shape;
  const { districtCode, language } = context;
  return {
    districtCode,
    language,
    periods,
    asOf,
    dimensions,
    where,
    ranges,
    except,
    touched,
    measures,
  };
}

/** Whether the records behind a metric carry all that a family is cut and narrowed by. */
export function carriesMetric({ shape }: SliceFamily, id: string): boolean {
  const { model } = shape;
  const needed = dimensionsOf(questionOf(shape, []));
  const ranges = Object.keys(shape.ranges);
  return measuresBehind(model.metrics, id).every((name) => {
    const measure = model.measures[name];
    const fact = measure && factOf(model, anchor(measure));
    return (
      fact !== undefined &&
      needed.every((dimension) => carries(model, fact, dimension)) &&
      ranges.every((range) => range in (fact.ranges ?? {}))
    );
  });
}
