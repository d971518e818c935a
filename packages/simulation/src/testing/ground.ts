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
  ['households', 'villages', '610902111', '9', 'exact'],
  ['households', 'benefiting_households', '610902111', '890', 'exact'],
  ['households', 'gain_per_household', '610902111', '12000', 'rounded_1e2'],
  ['households', 'gain_per_person', '610902111', '3700', 'rounded_1e2'],
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
      return { rowCount: FIGURES.length, touched: [] };
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
      return { rowCount: rows.length, touched: [] };
    },
    refresh,
  );
}
