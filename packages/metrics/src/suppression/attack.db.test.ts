import type { PeriodInput } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { distribution, households } from '../models/index.ts';
import { KnownSums, singledOut } from '../testing/linear-attack.ts';
import {
  ask,
  type RandomQuestion,
  randomQuestions,
  type ToldOf,
} from '../testing/random-questions.ts';
import { VILLAGES } from '../testing/villages.ts';
import { at, DISTRICT } from '../testing/write-records.ts';
import { gainOf, sharesOf, writeVillages, YEARS, type Year } from '../testing/write-villages.ts';
import { FEWEST } from './merge-small.ts';

/** Households that no question tells apart: what the attack solves for. */
interface Unknown {
  readonly village: string;
  readonly year: Year;
  readonly mark: string;
  readonly units: number;
  /** What they add to a sum of money, in fen. */
  readonly fen: number;
}

type Counts = (unknown: Unknown, years: readonly number[]) => boolean;

/** A subject to attack: what it keeps secret, and which of it each metric's parts count. */
interface Target {
  readonly model: Model;
  readonly periods: readonly PeriodInput[];
  readonly unknowns: readonly Unknown[];
  readonly metrics: Readonly<Record<string, readonly Part[]>>;
}

interface Part {
  readonly counts: Counts;
  readonly sums?: 'fen';
}

const QUESTIONS = 400;
const range = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const ofYear: Counts = ({ year }, years) => years.includes(year);
const fell: Counts = (one, years) => ofYear(one, years) && one.mark === 'fell';
const settled: Counts = (one, years) => ofYear(one, years) && one.mark !== 'null';
const paid: Counts = ({ mark }, years) => years.map(String).includes(mark);

const GAINS: Target = {
  model: households,
  periods: [{ year: 2019 }, { year: 2020 }],
  unknowns: VILLAGES.flatMap((village) =>
    YEARS.flatMap((year) => {
      const { households, fell } = village.gains[year];
      const cell = (mark: string, ids: readonly number[]) => ({
        ...{ village: village.code, year, mark, units: ids.length },
        fen: total(ids.map((id) => gainOf(village, id, year))),
      });
      return [cell('fell', range(fell)), cell('rose', range(households - fell, fell))];
    }),
  ),
  metrics: {
    households: [{ counts: ofYear }],
    gainPerHousehold: [{ counts: ofYear, sums: 'fen' }, { counts: ofYear }],
    fallers: [{ counts: fell }],
    lossShare: [{ counts: fell }, { counts: ofYear }],
  },
};

const DIVIDENDS: Target = {
  model: distribution,
  periods: [{ year: 2019 }, { year: 2020 }, { range: { from: '2019-01-01', to: '2020-12-31' } }],
  unknowns: VILLAGES.flatMap(({ code, dividends = [] }) =>
    dividends.map(({ year, paid, households }, d) => {
      const before = dividends.slice(0, d).filter((one) => one.year === year);
      const ids = range(households, total(before.map((one) => one.households)));
      return {
        ...{ village: code, year, mark: String(paid), units: households },
        fen: total(ids.map((id) => sharesOf(id) * 700)),
      };
    }),
  ),
  metrics: {
    distributed: [{ counts: ofYear, sums: 'fen' }],
    dividendHouseholds: [{ counts: ofYear }],
    payoutProgress: [
      { counts: settled, sums: 'fen' },
      { counts: ofYear, sums: 'fen' },
    ],
    paidOut: [{ counts: paid, sums: 'fen' }],
  },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await writeVillages(database.connection, VILLAGES);
});
afterAll(() => database.drop());

const context = (smallCells: boolean) => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: at('2021-06-01 00:00'),
  rights: { smallCells },
});

async function interrogate({ model, periods, metrics }: Target, smallCells: boolean) {
  const questions = randomQuestions(Object.keys(metrics), periods, QUESTIONS);
  const answers: (readonly ToldOf[])[] = [];
  for (const question of questions) answers.push(await ask(context(smallCells), model, question));
  return {
    questions,
    answers,
    shown: answers.flat().filter(({ numerator }) => numerator !== null),
  };
}

const yearsOf = ({ period }: ToldOf): readonly number[] => (period.year ? [period.year] : YEARS);

/** What an answer is the sum of: one weight an unknown, for each part of the metric. */
const weightsOf = ({ unknowns, metrics }: Target, answer: ToldOf): readonly (readonly number[])[] =>
  (metrics[answer.metric] ?? []).map(({ counts }) =>
    unknowns.map((one) =>
      answer.villages.includes(one.village) && counts(one, yearsOf(answer)) ? 1 : 0,
    ),
  );

/** Every part of every answer, whatever it sums, taken for a sum of the same unknowns: more than anybody knows. */
function knownFrom(target: Target, shown: readonly ToldOf[]): KnownSums {
  const known = new KnownSums();
  for (const answer of shown) for (const weights of weightsOf(target, answer)) known.add(weights);
  return known;
}

it.each([
  ['households', GAINS],
  ['dividends', DIVIDENDS],
] as const)('no answers about %s, put together, tell of fewer than five', async (_, target) => {
  const { shown } = await interrogate(target, false);
  expect(shown.length).toBeGreaterThan(QUESTIONS / 2);
  const units = target.unknowns.map((one) => one.units);
  expect(singledOut(knownFrom(target, shown), units, FEWEST)).toBeUndefined();
});

it.each([
  ['households', GAINS],
  ['dividends', DIVIDENDS],
] as const)(
  'the same questions about %s single some out for who may see them',
  async (_, target) => {
    const { shown } = await interrogate(target, true);
    const units = target.unknowns.map((one) => one.units);
    expect(singledOut(knownFrom(target, shown), units, FEWEST)).toBeDefined();
  },
);

it.each([
  ['households', GAINS],
  ['dividends', DIVIDENDS],
] as const)(
  'what is shown of %s is right, and the same however often it is asked',
  async (_, target) => {
    const { questions, answers, shown } = await interrogate(target, false);
    for (const answer of shown) {
      const parts = target.metrics[answer.metric] ?? [];
      const told = [answer.numerator, answer.denominator].filter((text) => text !== null);
      const due = weightsOf(target, answer).map((weights, p) => {
        const isMoney = parts[p]?.sums === 'fen';
        const sizes = target.unknowns.map((one) => (isMoney ? one.fen / 100 : one.units));
        return total(weights.map((weight, u) => weight * (sizes[u] ?? 0)));
      });
      expect(told.map(Number)).toEqual(due.map((one) => expect.closeTo(one, 6)));
    }
    const again = questions.map((_, q) => q).reverse();
    for (const q of again.slice(0, 100)) {
      const question = questions[q] as RandomQuestion;
      expect(await ask(context(false), target.model, question)).toEqual(answers[q]);
    }
  },
);
