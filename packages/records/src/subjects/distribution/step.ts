import { distributionSteps } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const distributionStep = defineRecord({
  subject: 'distribution',
  type: 'DistributionStep',
  plural: 'distributionSteps',
  label: '四议两公开记录',
  labelEn: 'Step of the procedure',
  description: '方案完成的一步程序。依次记录，每步一次，日期不早于上一步；记录后不能修改。',
  table: distributionSteps,
  fields: {
    planNo: field('方案编号', 'Plan'),
    step: field('步骤', 'Step', {
      values: {
        proposal: '提议',
        consultation: '商议',
        deliberation: '审议',
        resolution: '决议',
        resolution_public: '决议公开',
        result_public: '结果公开',
      },
    }),
    doneOn: field('日期', 'Done on'),
    document: field('会议记录或公示材料', 'Document', { description: '材料名称和编号。' }),
  },
  at: ['doneOn'],
  keeping: 'append',
});
