import { type Connection, commitBatch, divisions, publishedFigures } from '@minxin/database';
import { TOWNS } from './figures.ts';

export const DISTRICT = '610902';
const refresh = async () => {};
const sha256 = '0'.repeat(64);

/** Subject, metric, area, value and qualifier, as the district printed them. */
const FIGURES = [
  ['service-hall', 'windows', DISTRICT, '200', 'exact'],
  ['service-hall', 'service_items', DISTRICT, '630', 'exact'],
  ['service-hall', 'resident_units', DISTRICT, '42', 'exact'],
  ['service-hall', 'cases_handled', DISTRICT, '181887', 'exact'],
  ['service-hall', 'consultations', DISTRICT, '200000', 'at_least'],
  ['tendering', 'works_tenders', DISTRICT, '62', 'exact'],
  ['tendering', 'works_amount', DISTRICT, '1412000000', 'rounded_1e6'],
  ['tendering', 'procurements', DISTRICT, '146', 'exact'],
  ['tendering', 'procurement_amount', DISTRICT, '278000000', 'rounded_1e6'],
  ['hotline', 'orders', DISTRICT, '12098', 'exact'],
  ['hotline', 'satisfaction_rate', DISTRICT, '0.986', 'rounded_1e-3'],
  ['party-building', 'branches', DISTRICT, '2', 'exact'],
  ['party-building', 'members', DISTRICT, '50', 'at_least'],
  ['party-building', 'democratic_life_meetings', DISTRICT, '2', 'exact'],
  ['party-building', 'organisational_life_meetings', DISTRICT, '1', 'exact'],
  ['party-building', 'themed_days', DISTRICT, '11', 'exact'],
  ['party-building', 'study_sessions', DISTRICT, '11', 'exact'],
  ['party-building', 'surveys', DISTRICT, '7', 'exact'],
  ['party-building', 'talks', DISTRICT, '22', 'exact'],
  ['party-building', 'opinions', DISTRICT, '32', 'exact'],
  ['party-building', 'findings', DISTRICT, '11', 'exact'],
  ['party-building', 'findings_rectified', DISTRICT, '11', 'exact'],
  ['party-building', 'grassroots_problems_solved', DISTRICT, '5', 'exact'],
  ['party-building', 'publicity_boards', DISTRICT, '15', 'exact'],
  ['recognition', 'red_flag_windows', DISTRICT, '4', 'exact'],
  ['recognition', 'demonstration_posts', DISTRICT, '12', 'exact'],
  ['recognition', 'service_stars', DISTRICT, '12', 'exact'],
  ['distribution', 'collective_income', '610902111', '890000', 'rounded_1e4'],
  ['distribution', 'reserve_fund_share', '610902111', '0.10', 'rule'],
  ['distribution', 'welfare_fund_share', '610902111', '0.20', 'rule'],
  ['distribution', 'dividend_households', '610902111', '738', 'exact'],
  ['distribution', 'dividend_per_person', '610902111', '343', 'exact'],
  ['households', 'villages', '610902111', '9', 'exact'],
  ['households', 'benefiting_households', '610902111', '890', 'exact'],
  ['households', 'gain_per_household', '610902111', '12000', 'rounded_1e2'],
  ['households', 'gain_per_person', '610902111', '3700', 'rounded_1e2'],
  ['industry', 'new_tea_area', '610902111', '5000', 'exact'],
  ['industry', 'renovated_tea_area', '610902111', '10000', 'exact'],
  ['industry', 'fruit_area', '610902111', '1000', 'exact'],
  ['industry', 'vegetable_area', '610902111', '500', 'exact'],
  ['industry', 'factory_area', '610902111', '3642', 'exact'],
  ['enterprises', 'enterprises', '610902111', '15', 'exact'],
  ['enterprises', 'enterprises_with_three_teams', '610902111', '6', 'exact'],
  ['enterprises', 'team_members', '610902111', '1020', 'exact'],
  ['enterprises', 'quota_labour_team', '610902111', '0.40', 'rule_minimum'],
  ['enterprises', 'quota_technical_team', '610902111', '0.10', 'rule_minimum'],
  ['enterprises', 'quota_marketing_team', '610902111', '0.05', 'rule_minimum'],
] as const;

/** Loads what made-up detail is made of: the printed figures. */
export async function loadFigures(connection: Connection): Promise<void> {
  const batch = { districtCode: DISTRICT, origin: 'published' as const, fileSha256: sha256 };
  await commitBatch(
    connection,
    { ...batch, kind: 'published', fileName: 'figures.csv' },
    async (tx, { id }) => {
      await tx.db.insert(publishedFigures).values(
        FIGURES.map(([subject, metric, areaCode, value, qualifier], row) => ({
          ...{ districtCode: DISTRICT, batchId: id, sourceRow: row + 2, origin: batch.origin },
          ...{ id: `F-${row}`, role: 'yardstick' as const, subject, metric, areaCode, value },
          ...{ periodFrom: '2019-01-01', periodTo: '2019-12-31', areaName: '', unit: '' },
          ...{ qualifier, source: '', locator: '', note: '' },
        })),
      );
      return { rowCount: FIGURES.length };
    },
    refresh,
  );
}

/** Loads the towns and villages of the tests. */
export async function loadTowns(connection: Connection): Promise<void> {
  const rows = TOWNS.flatMap((town) => [
    { code: town.code, level: 'town' as const, parentCode: DISTRICT, name: town.name },
    ...town.villages.map(({ code, name }) => ({
      ...{ code, level: 'village' as const, parentCode: town.code, name },
    })),
  ]);
  const batch = { districtCode: DISTRICT, origin: 'imported' as const, fileSha256: sha256 };
  await commitBatch(
    connection,
    { ...batch, kind: 'divisions', fileName: 'towns.csv' },
    async (tx, { id }) => {
      await tx.db.insert(divisions).values(
        rows.map((row, position) => ({
          ...{ districtCode: DISTRICT, batchId: id, sourceRow: position + 2 },
          ...{ ...row, origin: batch.origin, shortName: row.name },
        })),
      );
      return { rowCount: rows.length };
    },
    refresh,
  );
}
