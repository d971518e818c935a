import { anchor } from '../definition/measure.ts';
import { type Model, type Rollup, tableName } from '../definition/model.ts';

/** The facts that a rollup's cells are made of, by their tables' names. */
export function sourcesOf(model: Model, rollup: Rollup): readonly string[] {
  const names = Object.keys(rollup.measures).flatMap((name) => {
    const measure = model.measures[name];
    return measure ? [tableName(anchor(measure))] : [];
  });
  return [...new Set(names)];
}
