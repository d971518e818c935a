import type { NativeChart, NativeSeries } from '../../native/native-chart.ts';
import { areShort, isKnown } from '../../native/points.ts';
import { WORDS } from '../../words.ts';
import type { WaterfallInput } from './input.ts';
import type { Level } from './levels.ts';

/** Columns stacked on a ground that isn't painted: what stands, what is added, what is taken away. */
export function waterfallNative(
  { unit, heads, language }: WaterfallInput,
  levels: readonly Level[],
): NativeChart | null {
  const sizes = levels.map(sizeOf);
  // Below zero a column would need two grounds.
  const below = levels.some(({ from, to }) => (from ?? 0) < 0 || (to ?? 0) < 0);
  if (!isKnown(sizes) || below) return null;
  const { more, less, ground } = WORDS[language];
  const names = levels.map(({ step }) => step.label);
  const rises = (level: Level) => (level.step.value ?? 0) > 0;
  const where = (holds: (level: Level) => boolean) =>
    levels.map((level, place) => (holds(level) ? (sizes[place] ?? null) : null));
  const columns = (
    name: string,
    color: NativeSeries['color'],
    values: NativeSeries['values'],
  ): NativeSeries => ({
    ...{ name, color, values, unit, drawn: 'bar', told: color === null ? 'none' : 'all' },
    colors: levels.map(({ step }) => (color === null ? undefined : step.tone)),
  });
  return {
    kind: areShort(names) ? 'columns' : 'bars',
    ...{ stacked: true, axis: { unit }, categories: names },
    series: [
      columns(ground, null, levels.map(groundOf)),
      columns(
        heads.value,
        'tea',
        where(({ step }) => step.kind !== 'STEP'),
      ),
      columns(
        more,
        'tea3',
        where((level) => level.step.kind === 'STEP' && rises(level)),
      ),
      columns(
        less,
        'tea2',
        where((level) => level.step.kind === 'STEP' && !rises(level)),
      ),
    ].filter(({ values }) => isKnown(values)),
  };
}

const sizeOf = ({ from, to }: Level): number | null =>
  from === null || to === null ? null : Math.abs(to - from);

const groundOf = ({ step, from, to }: Level): number | null =>
  step.kind !== 'STEP' || from === null || to === null ? null : Math.min(from, to);
