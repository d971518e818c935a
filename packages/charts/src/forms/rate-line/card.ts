import { formatCount } from '@minxin/commentary';
import { periodHeading, pointText, targetText } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { CATEGORIES } from '../../tokens.ts';
import type { TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { RateLineInput } from './input.ts';
import type { Rates } from './rates.ts';

/** What a period's tooltip says: each rate with its parts, its base and the target. */
export function rateCard(
  input: RateLineInput,
  { keys, all, base }: Rates,
  theme: Theme,
  place: number,
): TooltipCard | undefined {
  const { language, parts, target } = input;
  const words = WORDS[language];
  if (keys[place] === undefined) return undefined;
  const named = parts ?? { numerator: words.numerator, denominator: words.denominator };
  const lines = all.flatMap(({ metric, points, numerators, denominators }, turn) => {
    const point = points[place];
    const color = theme.palette[CATEGORIES[turn] ?? 'tea'];
    const rate = { label: metric.label, text: pointText(point, 'RATIO', language), color };
    const [n, d] = [numerators?.[place]?.value ?? null, denominators?.[place]?.value ?? null];
    if (n === null || d === null) return [rate];
    const label = `${named.numerator} / ${named.denominator}`;
    return [rate, { label, text: `${formatCount(n)} / ${formatCount(d)}` }];
  });
  return {
    heading: periodHeading(keys[place], input),
    lines: [
      ...lines,
      ...(base === undefined
        ? []
        : [{ label: input.base?.label ?? '', text: pointText(base[place], 'RATIO', language) }]),
      ...(target === undefined ? [] : [{ label: words.targetName, text: targetText(target) }]),
    ],
  };
}
