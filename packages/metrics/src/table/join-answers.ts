import type { Answer } from '../run/answer.ts';

/** Answers to one question by different measures as one: usually they came together and are one. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers;
  if (!first) throw new Error('A table without an answer.');
  if (others.length === 0) return first;
  const cells = new Map<string, Cell>();
  for (const answer of answers) {
    for (const [place, period] of answer.periods.entries()) {
      const keys = answer.keys.map((column) => column[place] ?? null);
      const id = JSON.stringify([period, ...keys]);
      const cell = cells.get(id) ?? { period, keys, values: {}, simulated: 0 };
      for (const [name, column] of Object.entries(answer.values)) {
        cell.values[name] = column[place] ?? null;
      }
      cell.simulated = Math.max(cell.simulated, answer.simulated[place] ?? 0);
      cells.set(id, cell);
    }
  }
  const inOrder = [...cells.values()].sort(byPlace);
  const measures = answers.flatMap(({ values }) => Object.keys(values));
  return {
    rowCount: inOrder.length,
    periods: inOrder.map(({ period }) => period),
    keys: first.keys.map((_, d) => inOrder.map(({ keys }) => keys[d] ?? null)),
    names: first.names.map((_, d) => nameIn(answers, d)),
    values: Object.fromEntries(
      measures.map((name) => [name, inOrder.map(({ values }) => values[name] ?? null)]),
    ),
    simulated: inOrder.map(({ simulated }) => simulated),
  };
}

interface Cell {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly values: Record<string, string | null>;
  simulated: number;
}

/** An answer knows the names of its own keys alone. */
const nameIn =
  (answers: readonly Answer[], d: number) =>
  (key: string | null): string => {
    const names = answers.map(({ names: known }) => known[d]?.(key) ?? '');
    return names.find((name) => name !== key) ?? names[0] ?? '';
  };

function byPlace(a: Cell, b: Cell): number {
  if (a.period !== b.period) return a.period - b.period;
  for (const [d, key] of a.keys.entries()) {
    const [one, other] = [key ?? '', b.keys[d] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
