import type { Rules } from '../rule.ts';

export const recognitionAwardRules = {
  recognition_awards_kind: {
    table: 'recognition_awards',
    field: 'kind',
    wrong: { zh: '没有这一类荣誉', en: 'There is no such kind of award' },
    fix: { zh: '请从荣誉类别中选择', en: 'Choose one of the kinds of award' },
  },
  recognition_awards_period: {
    table: 'recognition_awards',
    field: 'period',
    wrong: {
      zh: '评选期写法不对：季度写作 2019Q3，年度写作 2019',
      en: 'The period is written wrongly: a quarter is 2019Q3, a year 2019',
    },
    fix: { zh: '请核对评选周期和评选期', en: 'Correct the period or its kind' },
  },
  recognition_awards_not_early: {
    table: 'recognition_awards',
    field: 'awardedOn',
    wrong: {
      zh: '评选期还没有开始，不能授予',
      en: 'An award is not given before its period begins',
    },
    fix: { zh: '请核对评选期和授予日期', en: 'Correct the period or the day of the award' },
  },
  recognition_awards_expiry: {
    table: 'recognition_awards',
    field: 'expiresOn',
    wrong: { zh: '失效日期应晚于授予日期', en: 'An award expires after it was given' },
    fix: { zh: '请核对授予和失效日期', en: 'Correct the day of the award or its expiry' },
  },
  recognition_awards_evidence: {
    table: 'recognition_awards',
    field: 'evidence',
    wrong: { zh: '没有写明评选依据', en: 'An award needs evidence' },
    fix: {
      zh: '请填写评选文件或公示材料的名称、文号',
      en: 'Name the document that it rests on',
    },
  },
  recognition_awards_held_by_window: {
    table: 'recognition_awards',
    field: 'holderNo',
    wrong: {
      zh: '红旗窗口授予窗口，其他荣誉授予岗位或个人',
      en: 'A red flag is held by a window, every other award by a post or person',
    },
    fix: { zh: '请核对荣誉类别和获得者编号', en: 'Correct the kind or the holder' },
  },
} satisfies Rules;
