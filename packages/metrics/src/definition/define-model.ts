import type { Day } from '@minxin/calendar';
import { errorBound } from './error-bound.ts';
import { anchor, isBucketed, sharesBuckets } from './measure.ts';
import { derivedFrom, type MetricDefinition, partsOf } from './metric.ts';
import { canKeep, factOf, type Model, type Rollup, tableName } from './model.ts';

/** A model that contradicts itself: it refuses to load, and says where. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code = 'BAD_MODEL';
}

/**
 * Checks what the types can't and returns the model as it is.
 * @throws ModelError for a measure on a table that is no fact, an unknown part, a metric derived from
 *   itself, a label that two metrics share, a text that is missing in one of the languages, versions of
 *   a metric that its measures don't follow, a name that GraphQL would refuse, a rollup of something
 *   that does not add up, or a stock of protected units
 */
export function defineModel<D extends string, M extends string, K extends string>(
  model: Model<D, M, K>,
): Model<D, M, K> {
  checkMeasures(model);
  checkMetrics(model);
  checkDimensions(model);
  checkRollups(model);
  return model;
}

function fail({ subject }: Model, where: string, what: string): never {
  throw new ModelError(`${subject}: ${where} ${what}`);
}

function checkMeasures(model: Model): void {
  for (const [name, measure] of Object.entries(model.measures)) {
    const where = `measure ${name}`;
    const column = anchor(measure);
    const fact = factOf(model, column);
    if (!fact) fail(model, where, `reads ${tableName(column)}, which is no fact of the model.`);
    // An instant would let an as-of cut within a day, and a stock within a year.
    if (fact.protects && (measure.kind === 'stock' || column.getSQLType() !== 'date'))
      fail(model, where, 'reads a protected fact; it must count what happened on a date.');
    if (measure.kind === 'quantile' && !(measure.fraction > 0 && measure.fraction < 1)) {
      fail(model, where, `asks for the quantile ${measure.fraction}; it must lie between 0 and 1.`);
    }
    if (isBucketed(measure) && !(measure.within > 0 && measure.within < 1))
      fail(model, where, `is to be within ${measure.within}; it must lie between 0 and 1.`);
    if (measure.kind === 'stock' || !measure.versions) continue;
    if (measure.kind !== 'count' && measure.kind !== 'sum')
      fail(model, where, 'has versions; only counts and sums can.');
    checkDates(model, where, measure.versions);
  }
}

function checkMetrics(model: Model): void {
  const labels = new Map<string, string>();
  for (const [name, metric] of Object.entries(model.metrics)) {
    const where = `metric ${name}`;
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fail(model, where, 'must be named in camelCase.');
    for (const part of partsOf(metric)) {
      const measure = model.measures[part];
      if (!measure) fail(model, where, `is made of ${part}, which is no measure.`);
      if (isBucketed(measure) && !('measure' in metric.value))
        fail(model, where, `divides by or into ${part}, which is an estimate.`);
    }
    if ('numerator' in metric.value && metric.value.numerator === metric.value.denominator) {
      fail(model, where, 'divides a measure by itself.');
    }
    for (const label of [metric.label, metric.labelEn]) {
      const other = labels.get(label);
      if (other) fail(model, where, `is called ${label}, as ${other} is.`);
      labels.set(label, name);
    }
    checkTexts(model, where, metric);
    checkDerived(model, name, [name]);
    checkDates(model, where, metric.versions ?? []);
    checkDates(model, where, metric.targets ?? []);
    checkVersions(model, name);
  }
}

/** What is said of a metric, and of its versions and targets, must be said in both languages. */
function checkTexts(model: Model, where: string, metric: MetricDefinition): void {
  const { versions = [], targets = [] } = metric;
  const texts: readonly (string | undefined)[] = [
    ...[metric, ...versions].flatMap((one) => [
      ...[one.description, one.descriptionEn, one.formula, one.formulaEn],
      ...Object.values(one.source),
    ]),
    ...targets.flatMap(({ source }) => Object.values(source)),
  ];
  if (texts.some((text) => !text?.trim()))
    fail(model, where, 'lacks a description, formula or source in one of the languages.');
  if (
    [metric, ...versions].some((one) => HAN.test(one.descriptionEn + one.formulaEn + one.source.en))
  )
    fail(model, where, 'says something in Chinese that is to be English.');
}

const HAN = /\p{Script=Han}/u;

/** Follows what a metric is derived from; `path` is the way there. */
function checkDerived(model: Model, name: string, path: readonly string[]): void {
  for (const other of derivedFrom(model.metrics[name] ?? fail(model, `metric ${name}`, ''))) {
    if (!(other in model.metrics))
      fail(model, `metric ${name}`, `is derived from ${other}, which is no metric.`);
    if (errorBound(model, other) !== null)
      fail(model, `metric ${name}`, `is derived from ${other}, which is an estimate.`);
    if (path.includes(other))
      fail(model, `metric ${path[0]}`, `is derived from itself: ${[...path, other].join(' → ')}.`);
    checkDerived(model, other, [...path, other]);
  }
}

/** What a metric says of its versions must be what its measures do, day by day. */
function checkVersions(model: Model, name: string): void {
  const metric = model.metrics[name];
  if (!metric) return;
  const own = partsOf(metric).flatMap((part) => {
    const measure = model.measures[part];
    return measure && measure.kind !== 'stock' ? (measure.versions ?? []) : [];
  });
  const done = [...new Set(own.map(({ from }) => from))].sort().join(', ');
  const said = (metric.versions ?? []).map(({ from }) => from).join(', ');
  if (done !== said)
    fail(
      model,
      `metric ${name}`,
      `has versions from ${said || 'no day'}, but its measures change on ${done || 'no day'}.`,
    );
}

function checkDates(model: Model, where: string, dated: readonly { readonly from: Day }[]): void {
  const days = dated.map(({ from }) => from);
  if (days.some((day, d) => d > 0 && day <= (days[d - 1] ?? '')))
    fail(model, where, `lists ${days.join(', ')}; dates must rise.`);
}

function checkDimensions(model: Model): void {
  for (const [name, { groups }] of Object.entries(model.dimensions)) {
    if (!/^[A-Z][A-Z_]*$/.test(name)) {
      fail(model, `dimension ${name}`, 'must be named in CAPITALS.');
    }
    if (groups && (!(groups.finer in model.dimensions) || model.dimensions[groups.finer]?.groups))
      fail(model, `dimension ${name}`, `groups ${groups.finer}, which the records don't carry.`);
  }
  for (const { ranges = {}, districtCode } of model.facts) {
    for (const name of Object.keys(ranges)) {
      if (!model.ranges?.[name])
        fail(model, `fact ${tableName(districtCode)}`, `has ${name}, which is no range.`);
    }
  }
}

function checkRollups(model: Model): void {
  for (const rollup of model.rollups) {
    for (const name of Object.keys(rollup.measures)) {
      const measure = model.measures[name];
      if (!measure || !canKeep(rollup, measure))
        fail(
          model,
          `rollup ${tableName(rollup.day)}`,
          `keeps ${name}, which ${rollup.bucket ? 'has no buckets' : 'does not add up'}.`,
        );
    }
    checkMonths(model, rollup);
    checkBuckets(model, rollup);
  }
}

/** Months are made of days that are there, and hold nothing that those do not. */
function checkMonths(model: Model, rollup: Rollup): void {
  const { monthsOf } = rollup;
  if (!monthsOf) return;
  const where = `rollup ${tableName(rollup.day)}`;
  if (
    model.rollups.indexOf(monthsOf) < 0 ||
    model.rollups.indexOf(monthsOf) > model.rollups.indexOf(rollup)
  )
    fail(model, where, `adds up ${tableName(monthsOf.day)}, which must be listed before it.`);
  if ((rollup.bucket === undefined) !== (monthsOf.bucket === undefined))
    fail(model, where, `adds up ${tableName(monthsOf.day)}, but only one of them has buckets.`);
  for (const name of [...Object.keys(rollup.dimensions), ...Object.keys(rollup.measures)]) {
    if (!(name in monthsOf.dimensions) && !(name in monthsOf.measures))
      fail(model, where, `keeps ${name}, which ${tableName(monthsOf.day)} does not.`);
  }
}

/** One column counts the values of all measures, so they must be the same values in the same buckets. */
function checkBuckets(model: Model, { bucket, day, dimensions, measures }: Rollup): void {
  if (!bucket) return;
  if (Object.keys(dimensions).length > 0)
    fail(model, `rollup ${tableName(day)}`, 'has dimensions; one of buckets has none.');
  const [first, ...others] = Object.keys(measures);
  const bucketed = (name = '') => {
    const measure = model.measures[name];
    return measure && isBucketed(measure) ? measure : undefined;
  };
  const one = bucketed(first);
  for (const name of others) {
    const other = bucketed(name);
    if (!one || !other || !sharesBuckets(one, other) || measures[name] !== measures[first ?? ''])
      fail(model, `rollup ${tableName(day)}`, `keeps ${name} with ${first}, whose buckets differ.`);
  }
}
