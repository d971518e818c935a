import type { PartWords } from '../findings/figures.ts';
import { exactValue, furtherValue } from '../findings/told-value.ts';
import type { Language } from '../language.ts';
import { formatCompact, formatCount } from '../numbers/number-style.ts';
import { numberOf } from './numbers.ts';
import type { ProseFigure } from './prose-figure.ts';
import { type Clause, said } from './segment.ts';

/**
 * The parts of a rate: "应办结 1,206 件，按期 1,175 件", "1,206 orders due, 1,175 on time"; where all
 * are in, "应办结 1,206 件，全部按期". Without words "1,175 / 1,206"; undefined where they are unknown.
 */
export function partsClause(figure: ProseFigure, language: Language): Clause | undefined {
  const { metric, numerator, denominator, reference, parts } = figure;
  if (metric.unit !== 'RATIO' || numerator == null || denominator == null) return undefined;
  const part = (text: string, of: 'NUMERATOR' | 'DENOMINATOR') => numberOf(text, reference, of);
  if (parts === undefined) {
    const short = denominator >= IN_SHORT;
    const bare = (of: number) => (short ? formatCompact(of, language) : formatCount(of));
    const [some, all] = [bare(numerator), bare(denominator)];
    return said`${part(some, 'NUMERATOR')} / ${part(all, 'DENOMINATOR')}`;
  }
  const counted = countedIn(parts);
  const all = part(exactValue(counted, denominator, language), 'DENOMINATOR');
  const some = part(furtherValue(counted, numerator, language), 'NUMERATOR');
  const whole = numerator === denominator;
  if (language === 'en')
    return whole
      ? said`${all} ${parts.denominator}, all ${parts.numerator}`
      : said`${all} ${parts.denominator}, ${some} ${parts.numerator}`;
  return whole
    ? said`${parts.denominator} ${all}，全部${parts.numerator}`
    : said`${parts.denominator} ${all}，${parts.numerator} ${some}`;
}

/** A whole without a unit that is larger is money or an area, which nobody reads digit by digit. */
const IN_SHORT = 1e6;

/** What the parts are counted in; they have no label that could name it. */
const countedIn = ({ unit }: PartWords) =>
  ({ id: '', label: '', unit, direction: 'NEUTRAL' }) as const;
