import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const MEMBERS = { zh: '三支队伍队员名册', en: 'Roll of the three teams' };

/** Three teams, and how they stand to their quotas. */
export const teams = {
  enterprises: {
    label: '企业数',
    labelEn: 'Enterprises',
    unit: 'enterprise',
    direction: 'neutral',
    description: '截至期末在册的企业；已退出的不计。',
    descriptionEn:
      'Enterprises on the register as of the end of the period; those that left do not count.',
    formula: '#{登记 ≤ 期末, 未退出}',
    formulaEn: '#{registered ≤ end of period, not left}',
    source: { zh: '企业名册', en: 'Register of enterprises' },
    value: { measure: 'enterprises' },
    published: [{ metric: 'enterprises' }],
  },
  enterprisesWithThreeTeams: {
    label: '三队齐全企业',
    labelEn: 'Enterprises with three teams',
    unit: 'enterprise',
    direction: 'higher_is_better',
    description: '截至期末务工队、技术队、营销队都有人在队的企业。',
    descriptionEn:
      'Enterprises with somebody in the labour, technical and marketing team as of the end of the period.',
    formula: '#{企业：三支队伍在队人数均 > 0}',
    formulaEn: '#{enterprise: members of each of the three teams > 0}',
    source: MEMBERS,
    value: { measure: 'withThreeTeams' },
    published: [{ metric: 'enterprises_with_three_teams' }],
  },
  threeTeamsCoverage: {
    label: '三队覆盖率',
    labelEn: 'Coverage of three teams',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '截至期末三支队伍齐全的企业占在册企业的比例。',
    descriptionEn:
      'Enterprises with all three teams, as a share of those on the register as of the end of the period.',
    formula: '三队齐全企业 / 企业数',
    formulaEn: 'enterprises with three teams / enterprises',
    source: MEMBERS,
    value: { numerator: 'withThreeTeams', denominator: 'enterprises' },
  },
  teamMembers: {
    label: '累计队员',
    labelEn: 'Team members, cumulative',
    unit: 'person',
    direction: 'neutral',
    description: '截至期末曾经入队的人，离队的也计；同一人在一家企业只计一次。',
    descriptionEn:
      'People who ever joined a team by the end of the period, those who left included; somebody counts once an enterprise.',
    formula: '#{人：首次入队 ≤ 期末}',
    formulaEn: '#{person: first joined ≤ end of period}',
    source: MEMBERS,
    value: { measure: 'everJoined' },
    published: [{ metric: 'team_members' }],
  },
  membersNow: {
    label: '在队人数',
    labelEn: 'Members now',
    unit: 'person',
    direction: 'higher_is_better',
    description: '截至期末在队的人；同时在一家企业两支队伍的只计一次。',
    descriptionEn:
      'People in a team as of the end of the period; somebody in two teams of an enterprise counts once.',
    formula: '#{人：入队 ≤ 期末, 未离队}',
    formulaEn: '#{person: joined ≤ end of period, not left}',
    source: MEMBERS,
    value: { measure: 'membersNow' },
  },
  membersHired: {
    label: '招录人次',
    labelEn: 'Hirings',
    unit: 'person_time',
    direction: 'neutral',
    description: '期内入队的人次，可以按队伍分；进两支队伍的计两次。',
    descriptionEn:
      'Hirings in the period, by team where asked; somebody who joined two teams counts twice.',
    formula: '#{入队 ∈ 期}',
    formulaEn: '#{joined ∈ period}',
    source: MEMBERS,
    value: { measure: 'hired' },
  },
  placesNow: {
    label: '在队人次',
    labelEn: 'Places now',
    unit: 'person_time',
    direction: 'neutral',
    description: '截至期末各队在队的人次，可以按队伍分；同时在两支队伍的计两次。',
    descriptionEn:
      'Places held in the teams as of the end of the period, by team where asked; somebody in two teams counts twice.',
    formula: '#{在队}',
    formulaEn: '#{place held}',
    source: MEMBERS,
    value: { measure: 'places' },
  },
  unstaffedTeams: {
    label: '未建队',
    labelEn: 'Teams of nobody',
    unit: 'team',
    direction: 'lower_is_better',
    description: '截至期末没有人在队的队伍：每家企业应有三支。没有人的队伍不算达标，也不算不达标。',
    descriptionEn:
      'Teams of nobody as of the end of the period: every enterprise ought to have three. Such a team is neither compliant nor not.',
    formula: '#{队：人数 = 0}',
    formulaEn: '#{team: members = 0}',
    source: MEMBERS,
    value: { measure: 'unstaffed' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
