import fc from 'fast-check';
import type { Finding } from '../../finding.ts';
import type { Language } from '../../language.ts';
import { periodName } from '../../periods/period-name.ts';
import type { KeyFigure, PeriodFigure } from '../figures.ts';
import { flowFinding } from '../flow-finding.ts';
import { gapFinding } from '../gap-finding.ts';
import { rankFinding } from '../rank-finding.ts';
import { rateFinding } from '../rate-finding.ts';
import { seriesFinding } from '../series-finding.ts';
import { shareFinding } from '../share-finding.ts';
import { spreadFinding } from '../spread-finding.ts';
import { stockFinding } from '../stock-finding.ts';
import { wordsOf } from './words.ts';

/** What a figure is made of; `secret` stands in it where it is withheld. */
export interface Cell {
  readonly numerator: number;
  readonly denominator: number;
  readonly state: 'TOLD' | 'MISSING' | 'WITHHELD' | 'RUNNING';
}

export const cell: fc.Arbitrary<Cell> = fc.record({
  numerator: fc.integer({ min: 0, max: 2000 }),
  denominator: fc.integer({ min: 0, max: 2000 }),
  state: fc.constantFrom('TOLD', 'TOLD', 'TOLD', 'TOLD', 'MISSING', 'WITHHELD', 'RUNNING'),
});
export const cells = fc.array(cell, { maxLength: 12 });
export const languages = fc.constantFrom<Language>('zh', 'en');

export const NAMES = [
  'Ash',
  'Birch',
  'Cedar',
  'Date',
  'Elm',
  'Fig',
  'Gum',
  'Hazel',
  'Iris',
  'Jute',
];

function figureOf({ numerator, denominator, state }: Cell, secret: number, isRate: boolean) {
  if (state === 'MISSING') return { value: null };
  if (state === 'WITHHELD')
    return { value: secret, numerator: secret, denominator: secret + 1, suppressed: true };
  const partial = state === 'RUNNING' && { partial: true };
  if (!isRate) return { value: numerator - 500, ...partial };
  const [part, all] = [Math.min(numerator, denominator), denominator];
  return { value: all === 0 ? null : part / all, numerator: part, denominator: all, ...partial };
}

/** The months of a year. */
export function periodFigures(
  year: number,
  from: readonly Cell[],
  secret: number,
  language: Language,
  isRate: boolean,
): readonly PeriodFigure[] {
  return from.map((one, place) => {
    const key = `${year}-${String(place + 1).padStart(2, '0')}`;
    return { ...figureOf(one, secret, isRate), key, label: periodName(key, language) };
  });
}

const keyFigures = (from: readonly Cell[], secret: number, isRate: boolean): readonly KeyFigure[] =>
  from.slice(0, NAMES.length).map((one, place) => {
    const { partial: _none, ...figure } = { partial: false, ...figureOf(one, secret, isRate) };
    return { ...figure, key: NAMES[place] ?? '', label: NAMES[place] ?? '' };
  });

/** Every finding that the cells can be told as. */
export function allFindings(
  from: readonly Cell[],
  secret: number,
  language: Language,
): readonly Finding[] {
  const owner = language === 'zh' ? '单位' : 'unit';
  const metric = wordsOf('gain', language);
  const rate = wordsOf('onTime', language);
  const months = periodFigures(2020, from, secret, language, false);
  const rates = periodFigures(2020, from, secret, language, true);
  const keys = keyFigures(from, secret, false);
  const shares = keyFigures(from, secret, true);
  const focus = months.at(-1)?.key ?? '2020-01';
  const base = periodFigures(2019, [...from].reverse(), secret, language, false);
  const side = (id: 'orders' | 'closed' | 'open', of: readonly Cell[]) => ({
    metric: wordsOf(id, language),
    figures: periodFigures(2020, of, secret, language, false),
  });
  const flow = {
    ...{ language, came: side('orders', from), left: side('open', from) },
    went: side('closed', [...from].reverse()),
  };
  const pairs = keys.map(({ key, label, value, suppressed = false }, place) => {
    const other = keys[keys.length - 1 - place];
    const hidden = suppressed || other?.suppressed === true;
    return { ...{ key, label, first: value, second: other?.value ?? null }, suppressed: hidden };
  });
  const [first] = months;
  const one = first ?? { value: null };
  return [
    seriesFinding({ metric, language, figures: months, base, focus }),
    seriesFinding({ metric, language, figures: months, whole: { ...one, label: '2020' } }),
    rateFinding({ metric: rate, language, figures: rates, focus, target: 0.9 }),
    rateFinding({ metric: rate, language, figures: rates, base: rates }),
    rankFinding({ metric: rate, language, owner, figures: shares, worst: 'LOWEST', whole: 0.5 }),
    rankFinding({ metric, language, owner, figures: keys, worst: 'HIGHEST' }),
    shareFinding({ metric, language, owner, figures: keys, first: 3 }),
    shareFinding({ metric, language, owner, figures: keys, whole: 5000 }),
    stockFinding({ metric, language, late: one, buckets: keys }),
    flowFinding(flow),
    flowFinding({ ...flow, focus }),
    gapFinding({ language, first: metric, second: metric, owner, figures: pairs, side: 'ABOVE' }),
    gapFinding({ language, first: metric, second: metric, owner, figures: pairs, side: 'BELOW' }),
    spreadFinding({ metric, language, owner, figures: keys, whole: one, behind: 0.8 }),
    spreadFinding({ metric, language, owner, figures: keys, whole: { value: 100 }, median: one }),
  ];
}
