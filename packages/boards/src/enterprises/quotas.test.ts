import { describe, expect, it } from 'vitest';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { enterpriseQuotas, quotaCell, quotaFinding } from './quotas.ts';

const IDS = [
  ...['ENTERPRISE', 'TEAM', 'unstaffedTeams', 'quotaShortfall'],
  ...['quotaComplianceRate.numerator', 'quotaComplianceRate.denominator'],
  ...['poorMembersShare.numerator', 'poorMembersShare.denominator'],
];

/** Rows of an enterprise, a team, and the numbers of the columns above. */
const tableOf = (...rows: readonly (readonly (string | number | null)[])[]): ColumnsFragment => ({
  rowCount: rows.length,
  columns: IDS.map((id, place) => ({
    ...{ id, kind: 'METRIC' as const, label: '', unit: null, suppressed: [] },
    values: rows.map((row) => row[place] ?? null),
  })),
});
const MET = [0, 0, 1, 1, 40, 100];
const MISSED = [0, 1, 0, 1, 39, 98];
const NOBODY = [1, 0, 0, 0, 0, 0];

describe('quotas of teams', () => {
  const table = tableOf(
    ['E1', 'labour', ...MET],
    ['E1', 'marketing', ...MET],
    ['E2', 'labour', ...NOBODY],
    ['E3', 'technical', ...MISSED],
  );
  it('stand in the order of the teams, those short first, then those with a team of nobody', () => {
    const rows = enterpriseQuotas(table);
    expect(rows.map(({ key }) => key)).toEqual(['E3', 'E2', 'E1']);
    expect(rows.map(({ teams }) => teams.map((team) => team?.state))).toEqual([
      [undefined, 'MISSED', undefined],
      ['UNSTAFFED', undefined, undefined],
      ['MET', undefined, 'MET'],
    ]);
  });
  it('are missed by 39 of 98, as the model has judged', () => {
    const [short] = enterpriseQuotas(table);
    expect(quotaCell('E3', short?.teams[1] ?? null, 'zh')).toEqual({
      ...{ state: 'RISK', text: '贫困户 39 / 98 人，差 1 人' },
      mark: { keys: { ENTERPRISE: 'E3' } },
    });
  });
  it('of nobody are neither met nor missed', () => {
    const [, nobody] = enterpriseQuotas(table);
    expect(quotaCell('E2', nobody?.teams[0] ?? null, 'zh')?.state).toBe('NONE');
  });
  it('are told with who lacks how many', () => {
    expect(quotaFinding(enterpriseQuotas(table), 'zh')).toEqual({
      title: '1 支队伍招录差 1 人：E3 technical；1 支未建队',
      summary: '已建队 3 支，未建队 1 支。E3 technical：贫困户 39 / 98 人，差 1 人。',
    });
    expect(quotaFinding(enterpriseQuotas(tableOf(['E1', 'labour', ...MET])), 'zh').title).toBe(
      '已建的 1 支队伍招录全部达标',
    );
    expect(quotaFinding([], 'zh').title).toBe('期末没有在册企业');
  });
});
