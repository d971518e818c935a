import { wordsOf } from '../../findings/testing/words.ts';
import type { Language } from '../../language.ts';
import { periodName } from '../../periods/period-name.ts';
import type { FrozenTarget, FrozenValue, ProseChange, ProseFigure } from '../prose-figure.ts';
import type { CutBase, FrozenPeriod, ProseCut, ProseLate, ProseRow } from '../prose-subject.ts';

export type MetricId = Parameters<typeof wordsOf>[0];

/** A number, the parts of a rate, no data, or a withheld value, which carries a number that must never be told. */
export type Value = number | null | 'WITHHELD' | readonly [numerator: number, denominator: number];

const SECRET = 77_777;

export function frozen(reference: string, value: Value): FrozenValue {
  if (value === 'WITHHELD')
    return {
      ...{ reference, value: SECRET, exact: `${SECRET}` },
      ...{ numerator: SECRET, denominator: SECRET, state: 'SUPPRESSED' },
    };
  if (value === null) return { reference, value, state: 'NO_DATA' };
  if (typeof value === 'number') return { reference, value, state: 'OK' };
  const [numerator, denominator] = value;
  if (denominator === 0)
    return { reference, value: null, numerator, denominator, state: 'NO_DATA' };
  return { reference, value: numerator / denominator, numerator, denominator, state: 'OK' };
}

/** As the API's Change works it out, without a thought for what is withheld. */
export function changeFrom(
  { value, numerator }: FrozenValue,
  base: FrozenValue,
  key: string,
  language: Language,
): ProseChange {
  const basePeriod = { key, label: periodName(key, language) };
  const nothing = { absolute: null, percent: null, points: null, base, basePeriod };
  if (value === null || base.value === null) return nothing;
  const absolute = value - base.value;
  if (numerator !== undefined) return { ...nothing, absolute, points: absolute * 100 };
  const percent = base.value > 0 ? (absolute / base.value) * 100 : null;
  return { ...nothing, absolute, percent };
}

export interface Told {
  readonly yearAgo?: Value;
  readonly previous?: Value;
  readonly target?: FrozenTarget;
  readonly more?: Partial<ProseFigure>;
}

/** The figure of a month with its bases. */
export function figure(
  id: MetricId,
  value: Value,
  language: Language,
  { yearAgo, previous, target, more }: Told = {},
): ProseFigure {
  const told = { ...frozen(`${id}@2019-12`, value), ...more };
  const against = (base: Value | undefined, key: string) =>
    base === undefined ? null : changeFrom(told, frozen(`${id}@${key}`, base), key, language);
  return {
    ...{ metric: wordsOf(id, language), target: target ?? null, simulated: false },
    yearAgo: against(yearAgo, '2018-12'),
    previous: against(previous, '2019-11'),
    ...told,
  };
}

export const period = (language: Language, more: Partial<FrozenPeriod> = {}): FrozenPeriod => ({
  ...{ key: '2019-12', label: periodName('2019-12', language) },
  ...{ partial: false, dataDay: '2019-12-31' },
  ...more,
});

export const PARTS = {
  zh: { unit: 'ORDER', denominator: '应办结', numerator: '按期' },
  en: { unit: 'ORDER', denominator: 'due', numerator: 'on time' },
} as const;

export const OWNER = { zh: '单位', en: 'unit' } as const;

const rows = (
  id: MetricId,
  at: string,
  values: Readonly<Record<string, Value>>,
): readonly ProseRow[] =>
  Object.entries(values).map(([label, value]) => ({
    ...{ key: label, label },
    ...frozen(`${id}/${label}@${at}`, value),
  }));

export function cut(
  id: MetricId,
  values: Readonly<Record<string, Value>>,
  language: Language,
  base?: Readonly<Record<string, Value>>,
): ProseCut {
  const before: CutBase | undefined = base && {
    relation: 'YEAR_AGO',
    period: { key: '2018-12', label: periodName('2018-12', language) },
    rows: rows(id, '2018-12', base),
  };
  return {
    ...{ reference: `${id}/unit@2019-12`, metric: wordsOf(id, language) },
    ...{ owner: OWNER[language], rows: rows(id, '2019-12', values), simulated: false },
    ...(before && { base: before }),
  };
}

/** What is late at each owner, with the working days of its oldest. */
export function late(
  total: Value,
  owners: Readonly<Record<string, readonly [Value, number | null]>>,
  language: Language,
): ProseLate {
  return {
    ...{ metric: wordsOf('overdue', language), total: frozen('overdue@2019-12', total) },
    ...{ owner: OWNER[language], simulated: false },
    owners: Object.entries(owners).map(([label, [value, days]]) => ({
      ...{ key: label, label, ...frozen(`overdue/${label}@2019-12`, value) },
      longest: days === null ? null : { days, kind: 'WORKING_DAY' },
    })),
  };
}
