import { recognitionAwards, recognitionBoardEntries } from '@minxin/database';
import { eq, ne } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { count, distinct, stock, stockWhere } from '../definition/measure.ts';
import { fact, listed } from '../definition/model.ts';

const { awardedOn, expiresOn, holderNo, kind } = recognitionAwards;
const { fromDay, liftedOn, colour, appealedOn, decidedOn, appealOutcome } = recognitionBoardEntries;

const AWARDS = '评优通报与公示材料';
const BOARD = '红黄榜登记：依据、佐证、申诉';
type Cut = 'KIND' | 'PERIOD' | 'HOLDER' | 'COLOUR';
const TO_PEOPLE = ne(kind, 'red_flag_window');

export const recognition = defineModel({
  subject: 'recognition',
  label: '评优',
  labelEn: 'Recognition',
  finest: 'day',
  facts: [
    fact<Cut>(recognitionAwards, {
      KIND: kind,
      PERIOD: recognitionAwards.periodKind,
      HOLDER: holderNo,
    }),
    fact<Cut>(recognitionBoardEntries, {
      COLOUR: colour,
      HOLDER: recognitionBoardEntries.holderNo,
    }),
  ],
  dimensions: {
    KIND: {
      label: '荣誉类别',
      labelEn: 'Kind of award',
      labels: listed({
        red_flag_window: '红旗窗口',
        demonstration_post: '党员示范岗',
        service_star: '服务之星',
      }),
    },
    PERIOD: {
      label: '评选周期',
      labelEn: 'Kind of period',
      labels: listed({ quarter: '季度', year: '年度' }),
    },
    COLOUR: {
      label: '榜别',
      labelEn: 'Colour',
      labels: listed({ red: '红榜', yellow: '黄榜' }),
    },
    HOLDER: {
      label: '获得者',
      labelEn: 'Holder',
      // Holders are known by their numbers alone.
      labels: listed({}),
    },
  },
  measures: {
    awards: count({ at: awardedOn }),
    awardsToWindows: count({ at: awardedOn, where: eq(kind, 'red_flag_window') }),
    awardsToPeople: count({ at: awardedOn, where: TO_PEOPLE }),
    holders: distinct(holderNo, { at: awardedOn }),
    people: distinct(holderNo, { at: awardedOn, where: TO_PEOPLE }),
    standing: stock(awardedOn, expiresOn),
    entered: count({ at: fromDay }),
    red: stockWhere(eq(colour, 'red'), fromDay, recognitionBoardEntries.expiresOn, liftedOn),
    yellow: stockWhere(eq(colour, 'yellow'), fromDay, recognitionBoardEntries.expiresOn, liftedOn),
    appeals: count({ at: appealedOn }),
    appealsUpheld: count({ at: decidedOn, where: eq(appealOutcome, 'upheld') }),
  },
  metrics: {
    awards: {
      label: '评优授予',
      labelEn: 'Awards',
      unit: 'item',
      direction: 'neutral',
      description: '期内授予的荣誉项数，季度和年度合计，按类别可分；同一人得两次计两次。',
      formula: '#{授予日期 ∈ 期}',
      source: AWARDS,
      value: { measure: 'awards' },
    },
    redFlagWindows: {
      label: '红旗窗口',
      labelEn: 'Red flags',
      unit: 'award',
      direction: 'neutral',
      description: '期内授予窗口的流动红旗面数，季度和年度合计；同一窗口得两次计两面。',
      formula: '#{授予日期 ∈ 期, 类别 = 红旗窗口}',
      source: AWARDS,
      value: { measure: 'awardsToWindows' },
      published: [{ metric: 'red_flag_windows' }],
    },
    awardsToPeople: {
      label: '个人荣誉',
      labelEn: 'Awards to people',
      unit: 'person_time',
      direction: 'neutral',
      description: '期内评出的党员示范岗和服务之星人次；人数另计，不与人次相混。',
      formula: '#{授予日期 ∈ 期, 类别 ≠ 红旗窗口}',
      source: AWARDS,
      value: { measure: 'awardsToPeople' },
      published: [
        { metric: 'demonstration_posts', where: { KIND: ['demonstration_post'] } },
        { metric: 'service_stars', where: { KIND: ['service_star'] } },
      ],
    },
    peopleAwarded: {
      label: '获奖人数',
      labelEn: 'People awarded',
      unit: 'person',
      direction: 'neutral',
      description: '期内获得党员示范岗或服务之星的人数；一人获几次只计一人。',
      formula: '#不同{获得者 | 授予日期 ∈ 期, 类别 ≠ 红旗窗口}',
      source: AWARDS,
      value: { measure: 'people' },
    },
    holders: {
      label: '获得者',
      labelEn: 'Holders',
      unit: 'item',
      direction: 'neutral',
      description: '期内获得荣誉的窗口、岗位和个人；获几次只计一个。',
      formula: '#不同{获得者 | 授予日期 ∈ 期}',
      source: AWARDS,
      value: { measure: 'holders' },
    },
    awardsStanding: {
      label: '有效荣誉',
      labelEn: 'Awards standing',
      unit: 'item',
      direction: 'neutral',
      description: '截至期末已授予而未失效的荣誉。',
      formula: '#{授予 ≤ 截至, 未失效}',
      source: AWARDS,
      value: { measure: 'standing' },
    },
    entries: {
      label: '上榜',
      labelEn: 'Entries put up',
      unit: 'entry',
      direction: 'neutral',
      description: '期内登上红黄榜的条数，包括后来因申诉成立而撤下的。',
      formula: '#{上榜日期 ∈ 期}',
      source: BOARD,
      value: { measure: 'entered' },
    },
    redEntries: {
      label: '红榜在榜',
      labelEn: 'Red entries standing',
      unit: 'entry',
      direction: 'higher_is_better',
      description: '截至期末在红榜上的条数；失效和申诉成立撤榜的不计。',
      formula: '#{上榜 ≤ 截至, 红榜, 未失效, 未撤榜}',
      source: BOARD,
      value: { measure: 'red' },
    },
    yellowEntries: {
      label: '黄榜在榜',
      labelEn: 'Yellow entries standing',
      unit: 'entry',
      direction: 'lower_is_better',
      description: '截至期末在黄榜上的条数；失效和申诉成立撤榜的不计。',
      formula: '#{上榜 ≤ 截至, 黄榜, 未失效, 未撤榜}',
      source: BOARD,
      value: { measure: 'yellow' },
    },
    appeals: {
      label: '申诉',
      labelEn: 'Appeals',
      unit: 'entry',
      direction: 'neutral',
      description: '期内对上榜提出的申诉。',
      formula: '#{申诉日期 ∈ 期}',
      source: BOARD,
      value: { measure: 'appeals' },
    },
    appealsUpheld: {
      label: '申诉成立',
      labelEn: 'Appeals upheld',
      unit: 'entry',
      direction: 'neutral',
      description: '期内决定成立、自决定之日起撤榜的申诉。',
      formula: '#{决定日期 ∈ 期, 申诉成立}',
      source: BOARD,
      value: { measure: 'appealsUpheld' },
    },
  },
  rollups: [],
  records: {
    type: 'RecognitionAward',
    table: recognitionAwards,
    at: awardedOn,
    key: recognitionAwards.awardNo,
  },
});
