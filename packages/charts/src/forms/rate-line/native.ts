import { periodNames } from '@minxin/commentary';
import type { NativeChart, NativeSeries } from '../../native/native-chart.ts';
import { isKnown, toldOf, valuesOf } from '../../native/points.ts';
import { CATEGORIES } from '../../tokens.ts';
import { WORDS } from '../../words.ts';
import type { RateLineInput } from './input.ts';
import { rateAxis } from './rate-axis.ts';
import type { Rate, Rates } from './rates.ts';
import { sizeColumns } from './size-columns.ts';

const RATIO = { unit: 'RATIO', drawn: 'line' } as const;
/** What rates are held against. */
const HELD = { told: 'none', dashed: true } as const;

/** Rates as lines; a sole one over the columns of its n, on a scale of their own that isn't shown. */
export function rateNative(input: RateLineInput, rates: Rates): NativeChart | null {
  const { language, target } = input;
  const [first] = rates.all;
  const points = rates.all.map((rate) => valuesOf(rate.points));
  if (first === undefined || !isKnown(...points)) return null;
  const sole = rates.all.length === 1;
  const sizes = sole ? first.denominators : undefined;
  const second = sizes !== undefined;
  const lines = sole ? soleSeries(input, rates, first) : namedSeries(rates);
  const all = [...lines, ...targetSeries(input, rates.keys.length)];
  const known = [...all.flatMap(({ values }) => values), target ?? null];
  const { min, max, step } = rateAxis(
    known.filter((value) => value !== null),
    second,
  );
  // Past the last line there is only room for a point that lies on it.
  const top = Math.floor(max / step + 1e-9) * step;
  const axis = { unit: 'RATIO', min: min / 100, max: top / 100, step: step / 100 };
  return {
    ...{ kind: second ? 'columns' : 'lines', stacked: false },
    categories: periodNames(rates.keys, language),
    series: [
      ...(sizes === undefined ? [] : [sizeSeries(input, valuesOf(sizes))]),
      ...all.map((series) => ({ ...series, second })),
    ],
    ...(second
      ? {
          axis: { unit: null, min: 0, max: sizeColumns.most(rates), hidden: true },
          secondAxis: axis,
        }
      : { axis }),
  };
}

function soleSeries(
  { base, label }: RateLineInput,
  rates: Rates,
  { metric, points }: Rate,
): readonly NativeSeries[] {
  const before = rates.base && valuesOf(rates.base);
  return [
    ...(before === undefined
      ? []
      : [
          {
            ...{ ...RATIO, ...HELD, name: base?.label ?? '', color: 'tea2' as const },
            values: rates.keys.map((_, place) => before[place] ?? null),
          },
        ]),
    {
      ...{ ...RATIO, name: label ?? metric.label, color: 'tea', values: valuesOf(points) },
      told: toldOf(points.length),
    },
  ];
}

const namedSeries = ({ all }: Rates): readonly NativeSeries[] =>
  all.map(({ metric, points }, turn) => ({
    ...{ ...RATIO, name: metric.label, color: CATEGORIES[turn] ?? 'tea' },
    ...{ told: 'last' as const, values: valuesOf(points) },
  }));

const targetSeries = (
  { target, language }: RateLineInput,
  places: number,
): readonly NativeSeries[] =>
  target === undefined
    ? []
    : [
        {
          ...{ ...RATIO, ...HELD, name: WORDS[language].targetName, color: 'ink3' as const },
          values: Array.from({ length: places }, () => target),
        },
      ];

const sizeSeries = (
  { parts, language }: RateLineInput,
  values: readonly (number | null)[],
): NativeSeries => ({
  name: parts?.denominator ?? WORDS[language].denominator,
  ...{ values, unit: null, drawn: 'bar', color: 'line', told: 'none' },
});
