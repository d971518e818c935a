import { aliasTable } from './alias-table.ts';
import type { Random } from './random.ts';

/** A draw of values in proportion to their weights. */
export function weightedPick<Value>(
  choices: readonly (readonly [Value, number])[],
): (random: Random) => Value {
  const draw = aliasTable(choices.map(([, weight]) => weight));
  const values = choices.map(([value]) => value);
  return (random) => values[draw(random)] as Value;
}

/** The values in random order (Fisher-Yates); the given list stays as it is. */
export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = random.whole(0, i);
    [result[i], result[j]] = [result[j] as Value, result[i] as Value];
  }
  return result;
}
