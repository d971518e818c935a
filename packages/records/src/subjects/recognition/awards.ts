import { recognitionAwards } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const recognitionAwardRecord = defineRecord({
  subject: 'recognition',
  type: 'RecognitionAward',
  plural: 'recognitionAwards',
  label: '评优荣誉',
  labelEn: 'Award',
  description:
    '按季度、年度评出的红旗窗口、党员示范岗和服务之星；同一获得者同一评选期同类只授一次。',
  table: recognitionAwards,
  fields: {
    awardNo: field('荣誉编号', 'Award number'),
    kind: field('类别', 'Kind', {
      values: {
        red_flag_window: '红旗窗口',
        demonstration_post: '党员示范岗',
        service_star: '服务之星',
      },
    }),
    periodKind: field('评选周期', 'Kind of period', {
      values: { quarter: '季度', year: '年度' },
    }),
    period: field('评选期', 'Period', { description: '季度写作 2019Q3，年度写作 2019。' }),
    awardedOn: field('授予日期', 'Awarded on'),
    expiresOn: field('失效日期', 'Expires on', { description: '自这一天起不再有效。' }),
    holderNo: field('获得者编号', 'Holder', {
      description: '红旗窗口填窗口编号，其他填岗位或人员编号，不写姓名。',
    }),
    windowCode: field('窗口', 'Window', {
      entered: false,
      filledBy: 'holderNo',
      description: '红旗窗口的获得者，由获得者编号产生。',
    }),
    evidence: field('评选依据', 'Evidence', { description: '评选文件或公示材料的名称、文号。' }),
  },
  at: ['awardedOn'],
  keeping: 'amend',
});
