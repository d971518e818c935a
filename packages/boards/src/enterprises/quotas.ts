import type { StateCell } from '@minxin/charts';
import { type Finding, formatCount, type Language } from '@minxin/commentary';
import { columnOf, numbersOf } from '../board/columns.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { messages } from './messages.ts';
import { rowsByKey } from './rows-by-key.ts';

/** In the order that people name them. */
const TEAMS = ['labour', 'technical', 'marketing'];

/** An enterprise's team against its quota; the model judges it, in integers. */
export interface TeamQuota {
  readonly team: string;
  readonly label: string;
  readonly state: 'MET' | 'MISSED' | 'UNSTAFFED';
  /** Persons that it lacks. */
  readonly shortfall: number;
  readonly poor: number;
  readonly persons: number;
}

export interface EnterpriseQuotas {
  readonly key: string;
  readonly label: string;
  readonly teams: readonly (TeamQuota | null)[];
}

/** The enterprises that lack most first, then those with a team of nobody. */
export function enterpriseQuotas(table: ColumnsFragment): readonly EnterpriseQuotas[] {
  const teams = columnOf(table, 'TEAM')?.values ?? [];
  const read = (row: number) => teamQuota(table, row);
  return rowsByKey(table, 'ENTERPRISE')
    .map(({ key, label, rows }) => ({
      ...{ key, label },
      teams: TEAMS.map((team) => {
        const row = rows.find((place) => teams[place] === team);
        return row === undefined ? null : read(row);
      }),
    }))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function teamQuota(table: ColumnsFragment, row: number): TeamQuota | null {
  const number = (id: string) => numbersOf(table, id)[row] ?? 0;
  const staffed = number('quotaComplianceRate.denominator') > 0;
  if (!staffed && number('unstaffedTeams') === 0) return null;
  const met = number('quotaComplianceRate.numerator') > 0;
  const team = `${columnOf(table, 'TEAM')?.values[row]}`;
  return {
    team,
    label: `${columnOf(table, 'TEAM.label')?.values[row] ?? team}`,
    state: !staffed ? 'UNSTAFFED' : met ? 'MET' : 'MISSED',
    shortfall: number('quotaShortfall'),
    poor: number('poorMembersShare.numerator'),
    persons: number('poorMembersShare.denominator'),
  };
}

/** One person short weighs more than any number of teams of nobody. */
const weightOf = ({ teams }: EnterpriseQuotas): number =>
  teams.reduce((sum, quota) => {
    if (quota === null) return sum;
    return sum + quota.shortfall * 10 + (quota.state === 'UNSTAFFED' ? 1 : 0);
  }, 0);

const STATES = { MET: 'DONE', MISSED: 'RISK', UNSTAFFED: 'NONE' } as const;

/** A team as a cell: "38 / 96 人，差 1 人". */
export function quotaCell(
  enterprise: string,
  quota: TeamQuota | null,
  language: Language,
): StateCell | null {
  if (quota === null) return null;
  const { state, poor, persons, shortfall } = quota;
  return {
    state: STATES[state],
    text: state === 'UNSTAFFED' ? '' : messages[language].quotas.cell({ poor, persons, shortfall }),
    mark: { keys: { ENTERPRISE: enterprise } },
  };
}

/** How many teams miss their quotas and whose they are; the summary has what each lacks. */
export function quotaFinding(
  enterprises: readonly EnterpriseQuotas[],
  language: Language,
): Finding {
  const text = messages[language].quotas;
  const all = enterprises.flatMap(({ label, teams }) =>
    teams.flatMap((quota) => (quota ? [{ ...quota, name: `${label} ${quota.label}` }] : [])),
  );
  if (all.length === 0) return { title: text.none, summary: text.none };
  const missed = all.filter(({ state }) => state === 'MISSED');
  const unstaffed = all.filter(({ state }) => state === 'UNSTAFFED').length;
  const staffed = all.length - unstaffed;
  const lacking = missed.reduce((sum, { shortfall }) => sum + shortfall, 0);
  const [worst] = missed;
  const title =
    worst === undefined
      ? text.met(formatCount(staffed), unstaffed)
      : text.missed(missed.length, lacking, worst.name, unstaffed);
  const each = missed.map(({ name, ...quota }) => text.named(name, text.cell(quota)));
  return { title, summary: [text.standing(staffed, unstaffed), ...each].join('') };
}
