import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { extremes } from './extremes.ts';
import { isSmallRate, type PeriodFigure, tellable } from './figures.ts';
import { eachPeriod, periodCount } from './period-prose.ts';
import { type Run, runAt } from './runs.ts';
import { listed } from './sentence.ts';
import { type End, superlative } from './superlative.ts';
import type { Told } from './told-period.ts';
import { exactValue } from './told-value.ts';

/** Among fewer, being the highest says little. */
const RECORD_AMONG = 4;

/** What stands out at the told period: highest or lowest of all, a turn, a long rise or fall. */
export function standing(
  metric: MetricWords,
  figures: readonly PeriodFigure[],
  { place, key, covered, partial }: Told,
  language: Language,
): string | undefined {
  const figure = place === undefined ? undefined : figures[place];
  if (figure === undefined || place === undefined || partial || isSmallRate(metric, figure))
    return undefined;
  const record = covered.kind === 'GAPS' ? undefined : recordOf(metric, figures, figure);
  if (record !== undefined) return recordPhrase(metric, record, figures, key, language);
  const run = runAt(figures, place);
  return run && runPhrase(run, key, language);
}

function recordOf(
  metric: MetricWords,
  figures: readonly PeriodFigure[],
  figure: PeriodFigure,
): End | undefined {
  if (figures.filter((one) => tellable(one) !== null).length < RECORD_AMONG) return undefined;
  const alone = (end: End) => {
    const [first, ...others] = extremes(metric, figures, end);
    return first === figure && others.length === 0;
  };
  if (alone('HIGHEST')) return 'HIGHEST';
  return alone('LOWEST') ? 'LOWEST' : undefined;
}

function recordPhrase(
  { unit }: MetricWords,
  end: End,
  figures: readonly PeriodFigure[],
  key: string,
  language: Language,
): string | undefined {
  const among = figures.filter((one) => tellable(one) !== null && one.partial !== true).length;
  const each = eachPeriod(key, language);
  if (each === undefined) return undefined;
  return language === 'zh'
    ? `为${each}${superlative(unit, end, 'zh')}`
    : `the ${superlative(unit, end, 'en')} of ${periodCount(among, key, 'en')}`;
}

function runPhrase({ kind, length }: Run, key: string, language: Language): string | undefined {
  const count = periodCount(length, key, language);
  if (count === undefined) return undefined;
  const said = {
    RISES: { zh: `连续 ${count}上升`, en: `up for ${count} running` },
    FALLS: { zh: `连续 ${count}下降`, en: `down for ${count} running` },
    FIRST_RISE: { zh: `连降 ${count}后回升`, en: `the first rise after ${length} falls` },
    FIRST_FALL: { zh: `连升 ${count}后回落`, en: `the first fall after ${length} rises` },
  };
  return said[kind][language];
}

/** "10月最多"; with its value "10月最多（18,120 件）"; undefined where no end stands out, or may hide in a gap. */
export function endPhrase(
  metric: MetricWords,
  figures: readonly PeriodFigure[],
  { names, covered }: Pick<Told, 'names' | 'covered'>,
  end: End,
  language: Language,
  valued = false,
): string | undefined {
  if (covered.kind === 'GAPS') return undefined;
  const found = extremes(metric, figures, end);
  const [first] = found;
  if (first === undefined) return undefined;
  const who = listed(
    found.map((figure) => names[figures.indexOf(figure)] ?? figure.label),
    language,
  );
  const value = valued ? exactValue(metric, Number(first.value), language) : '';
  const word = superlative(metric.unit, end, language);
  if (language === 'zh') return `${who}${word}${value && `（${value}）`}`;
  return `${word} in ${who}${value && ` (${value})`}`;
}
