import { type Day, lastDay, parsePeriodKey } from '@minxin/calendar';
import type {
  CutBase,
  Language,
  MetricWords,
  ProseChange,
  ProseCut,
  ProseFigure,
  ProseLate,
  ProseSubject,
} from '@minxin/commentary';
import { periodName } from '@minxin/commentary';
import type {
  FrozenChange,
  FrozenCut,
  FrozenFigure,
  FrozenRow,
  FrozenSubject,
  FrozenTogether,
} from '../freeze/frozen.ts';

/** What the paragraphs of a subject are written from: its figures of the period, its cuts, what is late. */
export function proseOf(subject: FrozenSubject, issue: string, language: Language): ProseSubject {
  const figures = subject.figures.filter((figure) => isReported(figure, subject, issue));
  const partial = figures.some(({ state }) => state === 'PARTIAL');
  const known = new Map(figures.map((figure) => [figure.metric, figure]));
  const told = subject.cuts.flatMap((cut) => {
    const figure = known.get(cut.metric);
    return figure ? [{ cut, figure }] : [];
  });
  const period = figures[0]?.period ?? issue;
  return {
    subject: subject.label[language],
    period: {
      ...{ key: period, label: periodName(period, language), partial },
      dataDay: dayTold(subject.dataThrough, period),
    },
    figures: figures.map((figure) => figureOf(figure, language)),
    cuts: told
      .filter(({ cut }) => !isLate(cut))
      .map(({ cut, figure }) => cutOf(cut, figure, language)),
    late: told
      .filter(({ cut }) => isLate(cut))
      .map(({ cut, figure }) => lateOf(cut, figure, language)),
  };
}

const isLate = ({ tells }: FrozenCut): boolean => tells === 'LATE' || tells === 'AMISS';

/** What is open is told as of the end of the period, or of the records where they end before it. */
function dayTold(dataThrough: Day | null, period: string): Day | null {
  const end = lastDay(parsePeriodKey(period));
  return dataThrough === null || dataThrough < end ? dataThrough : end;
}

/** Of the period itself; what is only told of whole years of the year. */
const isReported = (figure: FrozenFigure, { figures }: FrozenSubject, issue: string): boolean =>
  figure.period === issue ||
  !figures.some(({ metric, period }) => metric === figure.metric && period === issue);

const wordsOf = (
  { metric, label, unit, direction }: FrozenFigure,
  language: Language,
): MetricWords => ({ id: metric, label: label[language], unit, direction });

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

const toldValue = (figure: FrozenFigure | FrozenTogether) => ({
  ...{ reference: figure.reference, value: figure.value, exact: figure.exact },
  ...{ numerator: numberOf(figure.numerator), denominator: numberOf(figure.denominator) },
  state: figure.state,
});

const figureOf = (figure: FrozenFigure, language: Language): ProseFigure => ({
  ...toldValue(figure),
  metric: wordsOf(figure, language),
  ...(figure.parts && {
    parts: {
      unit: figure.parts.unit,
      numerator: figure.parts.numerator[language],
      denominator: figure.parts.denominator[language],
    },
  }),
  acrossFestival: togetherOf(figure, language),
  yearAgo: changeOf(figure, figure.changes.yearAgo, language),
  previous: changeOf(figure, figure.changes.previous, language),
  target: figure.target && {
    ...{ from: figure.target.from, value: figure.target.value, met: figure.target.met },
  },
  simulated: figure.simulated,
});

function togetherOf({ acrossFestival: both }: FrozenFigure, language: Language) {
  if (both === null) return null;
  return { ...toldValue(both), yearAgo: changeOf(both, both.yearAgo, language) };
}

function changeOf(
  figure: Pick<FrozenFigure, 'reference'>,
  { base, absolute, percent, points, basePeriod }: FrozenChange,
  language: Language,
): ProseChange | null {
  if (base === null) return null;
  return {
    ...{ absolute, percent, points },
    basePeriod: { key: basePeriod, label: periodName(basePeriod, language) },
    base: {
      reference: figure.reference.replace(/@.*$/, `@${basePeriod}`),
      ...{ value: base, state: 'OK' },
    },
  };
}

const rowOf = (row: FrozenRow, cut: string, language: Language) => ({
  reference: `${cut}=${row.key ?? ''}`,
  ...{ key: row.key, label: row.label[language], value: row.value, state: row.state },
  ...{ numerator: numberOf(row.numerator), denominator: numberOf(row.denominator) },
});

function cutOf(cut: FrozenCut, figure: FrozenFigure, language: Language): ProseCut {
  const base = figure.additive ? baseOf(cut, language) : undefined;
  return {
    ...{ reference: cut.reference, metric: wordsOf(figure, language) },
    owner: cut.dimension.label[language],
    rows: cut.rows.map((row) => rowOf(row, cut.reference, language)),
    ...(base ? { base } : {}),
    simulated: figure.simulated,
  };
}

/** The cut a year ago; a key that only one of the two has had no records in the other. */
function baseOf({ base, reference }: FrozenCut, language: Language): CutBase | undefined {
  if (base === null || base.rows.length === 0) return undefined;
  const before = reference.replace(/@[^/]*/, `@${base.period}`);
  return {
    relation: 'YEAR_AGO',
    period: { key: base.period, label: periodName(base.period, language) },
    rows: base.rows.map((row) => rowOf(row, before, language)),
  };
}

function lateOf(cut: FrozenCut, figure: FrozenFigure, language: Language): ProseLate {
  return {
    metric: wordsOf(figure, language),
    total: toldValue(figure),
    owner: cut.dimension.label[language],
    owners: cut.rows
      .filter(({ value }) => value !== null && value > 0)
      .map((row) => ({ ...rowOf(row, cut.reference, language), longest: longestOf(row) })),
    simulated: figure.simulated,
  };
}

const longestOf = ({ daysLate }: FrozenRow) =>
  daysLate === null ? null : { days: daysLate, kind: 'WORKING_DAY' as const };
