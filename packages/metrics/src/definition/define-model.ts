import { anchor, isKeptByDay } from './measure.ts';
import { partsOf } from './metric.ts';
import { factOf, type Model, tableName } from './model.ts';

/** A model that contradicts itself: it refuses to load, and says where. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code = 'BAD_MODEL';
}

/**
 * Checks what the types can't and returns the model as it is.
 * @throws ModelError for a measure on a table that is no fact, an unknown part, a name that GraphQL
 *   would refuse, or a rollup of something that does not add up
 */
export function defineModel<D extends string, M extends string, K extends string>(
  model: Model<D, M, K>,
): Model<D, M, K> {
  const fail = (where: string, what: string): never => {
    throw new ModelError(`${model.subject}: ${where} ${what}`);
  };
  for (const [name, measure] of entries(model.measures)) {
    const column = anchor(measure);
    if (!factOf(model, column))
      fail(`measure ${name}`, `reads ${tableName(column)}, which is no fact of the model.`);
    if (measure.kind === 'quantile' && !(measure.fraction > 0 && measure.fraction < 1)) {
      fail(
        `measure ${name}`,
        `asks for the quantile ${measure.fraction}; it must lie between 0 and 1.`,
      );
    }
  }
  for (const [name, metric] of entries(model.metrics)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fail(`metric ${name}`, 'must be named in camelCase.');
    for (const part of partsOf(metric)) {
      if (!(part in model.measures))
        fail(`metric ${name}`, `is made of ${part}, which is no measure.`);
    }
    if ('numerator' in metric.value && metric.value.numerator === metric.value.denominator) {
      fail(`metric ${name}`, 'divides a measure by itself.');
    }
  }
  for (const name of Object.keys(model.dimensions)) {
    if (!/^[A-Z][A-Z_]*$/.test(name)) fail(`dimension ${name}`, 'must be named in CAPITALS.');
  }
  for (const rollup of model.rollups) {
    for (const name of Object.keys(rollup.measures)) {
      const measure = model.measures[name as M];
      if (!measure || !isKeptByDay(measure))
        fail(`rollup ${tableName(rollup.day)}`, `keeps ${name}, which does not add up.`);
    }
  }
  return model;
}

const entries = <K extends string, V>(record: Readonly<Record<K, V>>) =>
  Object.entries(record) as [K, V][];
