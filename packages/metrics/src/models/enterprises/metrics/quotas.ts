import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const MEMBERS = { zh: '三支队伍队员名册', en: 'Roll of the three teams' };
const QUOTAS = {
  zh: '务工队 40 %、技术队 10 %、营销队 5 % 的招录规定',
  en: 'Hiring rule: labour team 40 %, technical team 10 %, marketing team 5 %',
};

/** Who the teams are made of, and how they stand to their quotas. */
export const quotas = {
  poorMembersShare: {
    label: '贫困户队员占比',
    labelEn: 'Share of members from poor households',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '截至期末在队人次中招录时为贫困户的比例，脱贫后仍计；可以按队伍分，在两支队伍的各计一次。',
    descriptionEn:
      'Of the places held as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; by team where asked.',
    formula: '#{在队, 招录时为贫困户} / #{在队}',
    formulaEn: '#{place held, poor household when hired} / #{place held}',
    source: MEMBERS,
    value: { numerator: 'poorPlaces', denominator: 'places' },
  },
  labourPoorShare: {
    label: '务工队贫困户占比',
    labelEn: 'Labour team: share from poor households',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '截至期末务工队在队的人中招录时为贫困户的比例，脱贫后仍计；达标与否逐队按整数判定。',
    descriptionEn:
      'Of the labour team as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; whether a quota is met is judged team by team, in integers.',
    formula: '#{务工队在队, 招录时为贫困户} / #{务工队在队}',
    formulaEn: '#{labour team, poor household when hired} / #{labour team}',
    source: MEMBERS,
    value: { numerator: 'labourPoor', denominator: 'labour' },
    targets: [
      {
        from: '2019-01-01',
        value: 0.4,
        source: {
          zh: '招录规定：务工队贫困户不低于 40 %',
          en: 'Hiring rule: at least 40 % of the labour team from poor households',
        },
      },
    ],
  },
  technicalPoorShare: {
    label: '技术队贫困户占比',
    labelEn: 'Technical team: share from poor households',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '截至期末技术队在队的人中招录时为贫困户的比例，脱贫后仍计；达标与否逐队按整数判定。',
    descriptionEn:
      'Of the technical team as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; whether a quota is met is judged team by team, in integers.',
    formula: '#{技术队在队, 招录时为贫困户} / #{技术队在队}',
    formulaEn: '#{technical team, poor household when hired} / #{technical team}',
    source: MEMBERS,
    value: { numerator: 'technicalPoor', denominator: 'technical' },
    targets: [
      {
        from: '2019-01-01',
        value: 0.1,
        source: {
          zh: '招录规定：技术队贫困户不低于 10 %',
          en: 'Hiring rule: at least 10 % of the technical team from poor households',
        },
      },
    ],
  },
  marketingPoorShare: {
    label: '营销队贫困户占比',
    labelEn: 'Marketing team: share from poor households',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '截至期末营销队在队的人中招录时为贫困户的比例，脱贫后仍计；达标与否逐队按整数判定。',
    descriptionEn:
      'Of the marketing team as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; whether a quota is met is judged team by team, in integers.',
    formula: '#{营销队在队, 招录时为贫困户} / #{营销队在队}',
    formulaEn: '#{marketing team, poor household when hired} / #{marketing team}',
    source: MEMBERS,
    value: { numerator: 'marketingPoor', denominator: 'marketing' },
    targets: [
      {
        from: '2019-01-01',
        value: 0.05,
        source: {
          zh: '招录规定：营销队贫困户不低于 5 %',
          en: 'Hiring rule: at least 5 % of the marketing team from poor households',
        },
      },
    ],
  },
  quotaComplianceRate: {
    label: '招录比例达标率',
    labelEn: 'Quota compliance rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '截至期末已建的队伍中招录比例合格的比例。按整数判定：98 人中 39 人不够 40 %；没有人的是未建队，不算合格。',
    descriptionEn:
      'Of the teams staffed as of the end of the period, the share that meets its quota, judged in integers: 39 of 98 is short of 40 %. A team of nobody is not staffed, and no pass.',
    formula: '#{队：贫困户 × 100 ≥ 比例 × 人数} / #{队：人数 > 0}',
    formulaEn: '#{team: poor × 100 ≥ quota × members} / #{team: members > 0}',
    source: QUOTAS,
    value: { numerator: 'compliantTeams', denominator: 'staffedTeams' },
  },
  quotaShortfall: {
    label: '招录缺口',
    labelEn: 'Quota shortfall',
    unit: 'person',
    direction: 'lower_is_better',
    description: '截至期末各队达到招录比例还差的贫困户人数之和。',
    descriptionEn:
      'People from poor households still missing for the teams to meet their quotas as of the end of the period.',
    formula: 'Σ max(⌈比例 × 人数 / 100⌉ − 贫困户, 0)',
    formulaEn: 'Σ max(⌈quota × members / 100⌉ − poor, 0)',
    source: QUOTAS,
    value: { measure: 'shortfall' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: {
          zh: '招录规定：务工队 40 %、技术队 10 %、营销队 5 %',
          en: 'Hiring rule: labour team 40 %, technical team 10 %, marketing team 5 %',
        },
      },
    ],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
