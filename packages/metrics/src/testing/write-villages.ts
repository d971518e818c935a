import type { Connection } from '@minxin/database';
import { DISTRICT } from './write-records.ts';

export const YEARS = [2019, 2020] as const;
export type Year = (typeof YEARS)[number];

/** A made-up village: how many households have a gain in a year, how many of them lost, and who got dividends when. */
export interface TestVillage {
  readonly code: string;
  readonly name: string;
  readonly gains: Readonly<Record<Year, { readonly households: number; readonly fell: number }>>;
  /** Of the plan of a year: households by the year that they were paid in. */
  readonly dividends?: readonly {
    readonly year: Year;
    readonly paid: Year | null;
    readonly households: number;
  }[];
}

/** Each household has shares of its own, so that no two sums are alike by chance; a share is 7 yuan. */
export const sharesOf = (household: number): number => household + 1;
const SHARE_FEN = 700;
const REGISTERED = 24;

export const townOf = ({ code }: Pick<TestVillage, 'code'>): string => code.slice(0, 9);
const numberOf = ({ code }: TestVillage, household: number) => `${code}-${household}`;

/** What a household gained, in fen: each another amount, negative for those that lost. */
export function gainOf({ code, gains }: TestVillage, household: number, year: Year): number {
  const size = (household + 1) * 1_000 + Number(code.slice(-4)) * 7 + year;
  return household < gains[year].fell ? -size : size;
}

type Insert = (table: string, rows: readonly Record<string, unknown>[]) => Promise<unknown>;

/** Writes villages of a district's towns with their incomes of 2018 to 2020 and dividends of 2019 and 2020. */
export async function writeVillages(
  { sql }: Connection,
  villages: readonly TestVillage[],
): Promise<void> {
  await sql.begin(async (tx) => {
    const insert: Insert = async (table, rows) => {
      if (rows.length === 0) return;
      const stamp = { district_code: DISTRICT, batch_id: 1, source_row: 1, origin: 'entered' };
      await tx`insert into ${tx(table)} ${tx(rows.map((row) => ({ ...stamp, ...row })))}`;
    };
    await tx`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
      values (${DISTRICT}, 'test', 'entered', 'villages.csv', ${'0'.repeat(64)}, 1)`;
    for (const subject of ['households', 'distribution']) {
      await tx`insert into data_days values (${DISTRICT}, ${subject}, '2019-01-01', '2020-12-31')`;
    }
    await insertPlaces(insert, villages);
    await insert('household_incomes', villages.flatMap(incomesOf));
    await insertDividends(insert, villages);
  });
}

async function insertPlaces(insert: Insert, villages: readonly TestVillage[]): Promise<void> {
  const towns = [...new Set(villages.map(townOf))];
  const place = (code: string, level: string, parent_code: string, name: string) => ({
    ...{ code, level, parent_code, name, short_name: name },
  });
  await insert('divisions', [
    ...towns.map((code) => place(code, 'town', DISTRICT, `镇${code.slice(-1)}`)),
    ...villages.map((village) => place(village.code, 'village', townOf(village), village.name)),
  ]);
  const homes = villages.flatMap((village) =>
    Array.from({ length: REGISTERED }, (_, h) => ({
      household_no: numberOf(village, h),
      village_code: village.code,
      town_code: townOf(village),
    })),
  );
  await insert('households', homes);
}

function incomesOf(village: TestVillage): readonly Record<string, unknown>[] {
  const none = { business_fen: 0, property_fen: 0, transfer_fen: 0, business_cost_fen: 0 };
  return Array.from({ length: REGISTERED }, (_, h) => {
    const income = (year: number, base_year: number | null, wage_fen: number) => ({
      ...{ household_no: numberOf(village, h), year, base_year, wage_fen, persons: 3, ...none },
    });
    const [before, first] = [1_000_000, 1_000_000 + gainOf(village, h, 2019)];
    // Who is not counted in a year has an income of it, but no base to compare with.
    const based = (year: Year) => (h < village.gains[year].households ? year - 1 : null);
    return [
      income(2018, null, before),
      income(2019, based(2019), first),
      income(2020, based(2020), first + gainOf(village, h, 2020)),
    ];
  }).flat();
}

const STEPS = [
  ...['proposal', 'consultation', 'deliberation'],
  ...['resolution', 'resolution_public', 'result_public'],
];

async function insertDividends(insert: Insert, villages: readonly TestVillage[]): Promise<void> {
  await insert('distribution_rule_sets', [
    {
      ...{ code: 'R', kind: 'fixed_shares_2019', from_day: '2019-01-01' },
      ...{ reserve_percent: 10, welfare_percent: 20, document: '办法' },
    },
  ]);
  for (const year of YEARS) {
    for (const town of new Set(villages.map(townOf))) {
      const shares = villages
        .filter((village) => townOf(village) === town)
        .flatMap((village) => sharesIn(village, year));
      if (shares.length === 0) continue;
      const plan_no = `${town}-${year}`;
      const distributed = shares.reduce((sum, { amount_fen }) => sum + amount_fen, 0);
      const tenth = distributed / 7;
      await insert('collective_incomes', [
        {
          ...{ income_no: plan_no, collective_code: town, town_code: town, source: 'operation' },
          ...{ received_on: `${year}-03-01`, amount_fen: tenth * 10 },
        },
      ]);
      await insert('distribution_plans', [
        {
          ...{ plan_no, collective_code: town, town_code: town, year, rule_set_code: 'R' },
          ...{
            planned_on: `${year}-06-01`,
            income_fen: tenth * 10,
            distributable_fen: distributed,
          },
          ...{ reserve_fen: tenth, welfare_fen: tenth * 2 },
        },
      ]);
      const rows = shares.map(({ paid_on: _, ...share }) => ({ plan_no, ...share }));
      await insert('distribution_shares', rows);
      const steps = STEPS.map((step) => ({ plan_no, step, done_on: `${year}-06-02` }));
      await insert(
        'distribution_steps',
        steps.map((step) => ({ ...step, document: '记录' })),
      );
      const paid = shares.filter(({ paid_on }) => paid_on !== null);
      await insert(
        'distribution_payouts',
        paid.map(({ shares: _, ...payout }) => ({ plan_no, ...payout })),
      );
    }
  }
}

function sharesIn(village: TestVillage, year: Year) {
  const paidIn = (village.dividends ?? [])
    .filter((one) => one.year === year)
    .flatMap(({ paid, households }) => Array.from({ length: households }, () => paid));
  return paidIn.map((paid, h) => ({
    household_no: numberOf(village, h),
    shares: sharesOf(h),
    amount_fen: sharesOf(h) * SHARE_FEN,
    paid_on: paid && `${paid}-0${7 + (h % 3)}-15`,
  }));
}
