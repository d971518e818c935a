import type { Theme } from '../theme.ts';
import { STEPS } from '../tokens.ts';

/** Values in at most five classes of about as many members each, told apart by one hue. */
export interface Steps {
  /** The least and the most of each class that has members. */
  readonly bounds: readonly {
    readonly from: number;
    readonly to: number;
    readonly color: string;
  }[];
  colorOf(value: number): string;
}

export function stepsOf(values: readonly number[], { palette }: Theme): Steps {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(STEPS.length, distinct.length);
  const classes = Array.from({ length: count }, (_, at) => {
    const [from, to] = [at, at + 1].map((edge) => Math.round((edge * distinct.length) / count));
    return distinct.slice(from, to);
  });
  const bounds = classes.map((members, at) => ({
    from: members[0] ?? 0,
    to: members.at(-1) ?? 0,
    // Few classes take colours far apart.
    color:
      palette[
        STEPS[count === 1 ? 2 : Math.round((at * (STEPS.length - 1)) / (count - 1))] ?? 'step3'
      ],
  }));
  return {
    bounds,
    colorOf: (value) => bounds.find(({ to }) => value <= to)?.color ?? palette.step5,
  };
}
