import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatValue } from '../numbers/format-value.ts';
import { formatMagnitude } from '../numbers/number-style.ts';
import { periodName } from '../periods/period-name.ts';
import type { KeyFigure, PeriodFigure } from './figures.ts';
import { flowFinding } from './flow-finding.ts';
import { gapFinding } from './gap-finding.ts';
import { rankFinding } from './rank-finding.ts';
import { rateFinding } from './rate-finding.ts';
import { seriesFinding } from './series-finding.ts';
import { shareFinding } from './share-finding.ts';
import { spreadFinding } from './spread-finding.ts';
import { stockFinding } from './stock-finding.ts';
import { wordsOf } from './testing/words.ts';

/** What a figure is made of; `secret` stands in it where it is withheld. */
interface Cell {
  readonly numerator: number;
  readonly denominator: number;
  readonly state: 'TOLD' | 'MISSING' | 'WITHHELD' | 'RUNNING';
}

const cell: fc.Arbitrary<Cell> = fc.record({
  numerator: fc.integer({ min: 0, max: 2000 }),
  denominator: fc.integer({ min: 0, max: 2000 }),
  state: fc.constantFrom('TOLD', 'TOLD', 'TOLD', 'TOLD', 'MISSING', 'WITHHELD', 'RUNNING'),
});
const cells = fc.array(cell, { maxLength: 12 });
const languages = fc.constantFrom<Language>('zh', 'en');

const NAMES = ['Ash', 'Birch', 'Cedar', 'Date', 'Elm', 'Fig', 'Gum', 'Hazel', 'Iris', 'Jute'];

function figureOf({ numerator, denominator, state }: Cell, secret: number, isRate: boolean) {
  if (state === 'MISSING') return { value: null };
  if (state === 'WITHHELD')
    return { value: secret, numerator: secret, denominator: secret + 1, suppressed: true };
  const partial = state === 'RUNNING' && { partial: true };
  if (!isRate) return { value: numerator - 500, ...partial };
  const [part, all] = [Math.min(numerator, denominator), denominator];
  return { value: all === 0 ? null : part / all, numerator: part, denominator: all, ...partial };
}

function periodFigures(
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
function allFindings(
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

const textsOf = (findings: readonly Finding[]) =>
  findings.flatMap(({ title, summary }) => [title, summary]);

describe('from any figures', () => {
  it('every finding has a title, and neither a hole nor a number that is none', () => {
    fc.assert(
      fc.property(cells, languages, (from, language) => {
        for (const { title, summary } of allFindings(from, 77_777, language)) {
          expect(title).not.toBe('');
          expect(`${title} ${summary}`).not.toMatch(
            /NaN|undefined|null|Infinity|\[object|\(\)|（）/,
          );
          expect(`${title} ${summary}`).not.toMatch(/ {2}|[，；、,;] ?[，；。、,;.]|-0(?![.\d])/);
        }
      }),
    );
  });

  it('English holds no Chinese, and Chinese no English', () => {
    fc.assert(
      fc.property(cells, (from) => {
        for (const text of textsOf(allFindings(from, 77_777, 'en')))
          expect(text).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
        const names = new RegExp(`${NAMES.join('|')}|（n [=<] \\d+）`, 'g');
        for (const text of textsOf(allFindings(from, 77_777, 'zh')))
          expect(text.replaceAll(names, '')).not.toMatch(/[A-Za-z]/);
      }),
    );
  });

  it('nothing depends on what is withheld', () => {
    const secret = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cells, secret, secret, languages, (from, one, other, language) => {
        expect(allFindings(from, one, language)).toEqual(allFindings(from, other, language));
      }),
    );
  });

  it('nothing is said of months without data', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (from) => {
        const last = { numerator: 700, denominator: 800, state: 'TOLD' } as const;
        const all = [...from.slice(0, 11), last];
        const figures = periodFigures(2020, all, 77_777, 'zh', false);
        const focus = figures.at(-1)?.key ?? '';
        const { title, summary } = seriesFinding({
          ...{ metric: wordsOf('gain', 'zh'), language: 'zh', figures, focus },
        });
        all.forEach(({ state }, place) => {
          if (state === 'MISSING' || state === 'WITHHELD')
            expect(title + summary).not.toMatch(new RegExp(`(?<!\\d)${place + 1}月`));
        });
      }),
    );
  });
});

describe('every number of a title', () => {
  /** The digits of a text, without those of its periods. */
  const numbersIn = (text: string) =>
    text.replaceAll(/\d+月|\d{4}年/g, '').match(/[\d,]*\d(\.\d+)?/g) ?? [];

  it('is a figure, or the difference of two, or counts the months', () => {
    fc.assert(
      fc.property(cells, cells, fc.boolean(), (from, before, isRate) => {
        const metric = wordsOf(isRate ? 'onTime' : 'gain', 'zh');
        const figures = periodFigures(2020, from, 77_777, 'zh', isRate);
        const base = periodFigures(2019, before, 77_777, 'zh', isRate);
        const told = isRate ? rateFinding : seriesFinding;
        const { title } = told({ metric, language: 'zh', figures, base });
        const all = [...figures, ...base];
        const values = all.flatMap(({ value, suppressed }) =>
          value === null || suppressed ? [] : [value],
        );
        const level = (value: number) => numbersIn(formatValue(Math.abs(value), metric.unit, 'zh'));
        const allowed = new Set([
          ...values.flatMap(level),
          ...all.map(({ denominator }) => `${denominator}`),
          ...from.map((_, place) => `${place + 1}`),
        ]);
        const last = figures.findLast(({ value, suppressed }) => value !== null && !suppressed);
        for (const other of values) {
          const difference = (last?.value ?? 0) - other;
          const moved = isRate ? difference * 100 : (difference / other) * 100;
          if (!isRate) for (const number of level(difference)) allowed.add(number);
          if (Number.isFinite(moved))
            // A float may fall on either side of a half.
            for (const near of [moved, moved - 1e-9, moved + 1e-9])
              allowed.add(formatMagnitude(near));
        }
        for (const number of numbersIn(title)) expect(allowed, title).toContain(number);
      }),
    );
  });
});
