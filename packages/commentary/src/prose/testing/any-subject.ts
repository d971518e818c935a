import fc from 'fast-check';
import type { Language } from '../../language.ts';
import { periodName } from '../../periods/period-name.ts';
import type { FrozenValue, ProseFigure } from '../prose-figure.ts';
import type { ProseLate, ProseSubject } from '../prose-subject.ts';
import { cut, figure, frozen, late, type MetricId, PARTS, period, type Value } from './frozen.ts';

export const languages = fc.constantFrom<Language>('zh', 'en');

export const NAMES = ['Ash', 'Birch', 'Cedar', 'Date', 'Elm', 'Fig', 'Gum'];

/** Metrics whose values are counts or amounts, and those that are rates. */
const QUANTITIES = ['orders', 'closed', 'gain', 'amount', 'hours'] as const;
const RATES = ['onTime', 'returned', 'verified'] as const;

/** A small range makes ties, equal bases and zeros likely. */
const whole = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -500, max: 2_000_000 }));
const absent = fc.constantFrom<Value>(null, 'WITHHELD');
const quantity: fc.Arbitrary<Value> = fc.oneof({ arbitrary: whole, weight: 5 }, absent);
const parts = fc
  .tuple(fc.nat({ max: 1500 }), fc.nat({ max: 1500 }))
  .map(([a, b]): Value => [Math.min(a, b), Math.max(a, b)]);
const rate: fc.Arbitrary<Value> = fc.oneof({ arbitrary: parts, weight: 5 }, absent);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

interface FigureDraw {
  readonly id: MetricId;
  readonly value: Value;
  readonly yearAgo: Value | undefined;
  readonly previous: Value | undefined;
  readonly both: Value | undefined;
  readonly met: boolean | null | undefined;
  readonly partial: boolean;
  readonly named: boolean;
}

const drawn = (ids: readonly MetricId[], value: fc.Arbitrary<Value>) =>
  fc.record({
    ...{ id: fc.constantFrom(...ids), value, yearAgo: maybe(value), previous: maybe(value) },
    ...{ both: maybe(value), met: maybe(fc.constantFrom(true, false, null)) },
    ...{ partial: fc.boolean(), named: fc.boolean() },
  }) satisfies fc.Arbitrary<FigureDraw>;

const values = (value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: NAMES.length });

const days = fc.option(fc.nat({ max: 60 }), { nil: null });

/** What a subject is made of; `build` writes it in a language and with a secret where it is withheld. */
export const draws = fc.record({
  figures: fc.uniqueArray(fc.oneof(drawn(QUANTITIES, quantity), drawn(RATES, rate)), {
    ...{ maxLength: 5, selector: ({ id }) => id },
  }),
  counts: fc.tuple(values(quantity), maybe(values(quantity))),
  rates: values(rate),
  late: fc.tuple(
    quantity,
    fc.dictionary(fc.constantFrom(...NAMES), fc.tuple(quantity, days), { maxKeys: 6 }),
  ),
  month: fc.constantFrom('2019-12', '2020-01', '2020-02', '2019'),
  partial: fc.boolean(),
});

export type Draw = typeof draws extends fc.Arbitrary<infer T> ? T : never;

export function build(draw: Draw, language: Language, secret: number): ProseSubject {
  const label = periodName(draw.month, language);
  const [now, before] = draw.counts;
  const [total, owners] = draw.late;
  return hiding(secret, {
    subject: language === 'zh' ? '热线' : 'Hotline',
    period: period(language, { key: draw.month, label, partial: draw.partial }),
    figures: draw.figures.map((one) => figureOf(one, language)),
    cuts: [cut('orders', now, language, before), cut('onTime', draw.rates, language)],
    late: [late(total, owners, language)],
  });
}

function figureOf(draw: FigureDraw, language: Language): ProseFigure {
  const { id, value, yearAgo, previous, both, met, partial, named } = draw;
  const told = figure(id, value, language, {
    ...(yearAgo !== undefined && { yearAgo }),
    ...(previous !== undefined && { previous }),
    ...(met !== undefined && { target: { from: '2019-01-01', value: 0.9, met } }),
    more: named ? { parts: PARTS[language] } : {},
  });
  const state = partial && told.state === 'OK' ? 'PARTIAL' : told.state;
  const across = both !== undefined && {
    acrossFestival: { ...frozen(`${id}@both`, both), yearAgo: told.yearAgo },
  };
  return { ...told, state, ...across };
}

/** Puts a secret into every withheld value, and what a careless caller works out from it into its changes. */
function hiding(secret: number, subject: ProseSubject): ProseSubject {
  const hidden = <T extends FrozenValue>(value: T): T =>
    value.state === 'SUPPRESSED'
      ? { ...value, value: secret, exact: `${secret}`, numerator: secret, denominator: secret + 1 }
      : value;
  return {
    ...subject,
    figures: subject.figures.map((one) => leaking(hidden(one), secret, hidden)),
    cuts: subject.cuts.map((one) => ({
      ...{ ...one, rows: one.rows.map(hidden) },
      ...(one.base && { base: { ...one.base, rows: one.base.rows.map(hidden) } }),
    })),
    late: subject.late.map(
      (one): ProseLate => ({
        ...{ ...one, total: hidden(one.total) },
        owners: one.owners.map((owner) =>
          owner.state === 'SUPPRESSED' && owner.longest
            ? { ...hidden(owner), longest: { ...owner.longest, days: secret } }
            : hidden(owner),
        ),
      }),
    ),
  };
}

function leaking(
  told: ProseFigure,
  secret: number,
  hidden: <T extends FrozenValue>(value: T) => T,
): ProseFigure {
  const withheld = told.state === 'SUPPRESSED';
  const change = (one: ProseFigure['yearAgo']) => {
    if (one === null || !(withheld || one.base.state === 'SUPPRESSED')) return one;
    const base = hidden(one.base);
    return { ...one, base, absolute: secret, percent: secret + 0.5, points: secret + 0.25 };
  };
  const met = withheld ? secret % 2 === 0 : (told.target?.met ?? null);
  return {
    ...told,
    ...{ yearAgo: change(told.yearAgo), previous: change(told.previous) },
    target: told.target && { ...told.target, met },
  };
}
