import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Changes whose numbers of households are not those of their kind. */
const miscounted = (districtCode: string, kind: 'split' | 'merge') => {
  const right =
    kind === 'split' ? sql`befores = 1 and afters >= 2` : sql`befores >= 2 and afters = 1`;
  return sql`
    select change_no as key, befores || ' before, ' || afters || ' after' as what
    from (
      select c.change_no, count(*) filter (where p.role = 'from') as befores, count(*) filter (where p.role = 'to') as afters
      from household_changes c
      left join household_change_parties p on p.district_code = c.district_code and p.change_no = c.change_no
      where c.district_code = ${districtCode} and c.kind = ${kind}
      group by c.change_no
    ) counted where not (${right})`;
};

export const changeRules = {
  household_changes_kind: {
    table: 'household_changes',
    field: 'kind',
    wrong: { zh: '变动类型应为分户或并户', en: 'A change is a split or a merge' },
    fix: { zh: '请选择分户或并户', en: 'Choose split or merge' },
  },
  household_changes_document: {
    table: 'household_changes',
    field: 'document',
    wrong: { zh: '未填写依据文件', en: 'The document that the change rests on is missing' },
    fix: { zh: '请填写分户、并户所依据的文件或文号', en: 'Name the document or its number' },
  },
  household_changes_split: {
    table: 'household_changes',
    wrong: {
      zh: '分户应由一户分为两户以上，{change} 登记了分前 {from} 户、分后 {to} 户',
      en: 'A split makes two or more of one household: {change} has {from} before and {to} after',
    },
    fix: {
      zh: '请补齐或更正；原户继续存在的，同时列入分前和分后',
      en: 'Complete the households; one that lives on stands on both sides',
    },
    broken: (districtCode) => miscounted(districtCode, 'split'),
  },
  household_changes_merge: {
    table: 'household_changes',
    wrong: {
      zh: '并户应由两户以上并为一户，{change} 登记了并前 {from} 户、并后 {to} 户',
      en: 'A merge makes one of two or more households: {change} has {from} before and {to} after',
    },
    fix: {
      zh: '请补齐或更正；其中一户继续存在的，同时列入并前和并后',
      en: 'Complete the households; one that lives on stands on both sides',
    },
    broken: (districtCode) => miscounted(districtCode, 'merge'),
  },
  household_change_parties_role: {
    table: 'household_change_parties',
    field: 'role',
    wrong: {
      zh: '应注明该户是变动前还是变动后',
      en: 'A household stands before or after a change',
    },
    fix: { zh: '请选择变动前或变动后', en: 'Choose before or after' },
  },
  household_change_parties_ended: {
    table: 'household_change_parties',
    field: 'householdNo',
    wrong: {
      zh: '农户 {household} 已于 {ended} 终止，不能再参与 {day} 的分户或并户',
      en: 'Household {household} ended on {ended} and has no part in a change of {day}',
    },
    fix: {
      zh: '请核对户号和变动日期，或登记其并入后的农户',
      en: 'Check the household and the day, or enter the household that it became',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', p.change_no, p.household_no, p.role) as key, 'the household has ended by then' as what
      from household_change_parties p
      where p.district_code = ${districtCode}
        and minxin_household_change_parties_after_end(p.district_code, p.change_no, p.household_no)`,
  },
  household_change_parties_later: {
    table: 'household_change_parties',
    field: 'householdNo',
    wrong: {
      zh: '农户 {household} 在 {ended} 终止之后还有记录（{later}）',
      en: 'Household {household} has a record after its end on {ended} ({later})',
    },
    fix: {
      zh: '请核对变动日期；户仍存在的，同时列入变动后的农户',
      en: 'Check the day; a household that lives on also stands after the change',
    },
    broken: (districtCode) => sql`
      select distinct concat_ws('/', p.change_no, p.household_no, p.role) as key,
        'has ' || l.later || ' after its end on ' || h.ended_on as what
      from household_change_parties p
      join households h on h.district_code = p.district_code and h.household_no = p.household_no,
        minxin_households_later(h.district_code, h.household_no, h.ended_on) l(later)
      where p.district_code = ${districtCode} and h.ended_on is not null and l.later is not null`,
  },
} satisfies Rules;
