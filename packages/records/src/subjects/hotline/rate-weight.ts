import { hotlineRateWeights } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const hotlineRateWeight = defineRecord({
  subject: 'hotline',
  type: 'HotlineRateWeight',
  plural: 'hotlineRateWeights',
  label: '三率权重',
  labelEn: 'Weights of the three rates',
  description:
    '响应率、解决率、满意率的权重和满意率算法，自启用之日起用到下一条启用之前。没有登记时按 10、50、40，基本满意按 0.9 计。',
  table: hotlineRateWeights,
  fields: {
    fromDay: field('启用日期', 'From'),
    responseWeight: field('响应率权重', 'Weight of response', {
      description: '百分数，三项合计 100。',
      per: 100,
    }),
    solutionWeight: field('解决率权重', 'Weight of solution', {
      description: '百分数，三项合计 100。',
      per: 100,
    }),
    satisfactionWeight: field('满意率权重', 'Weight of satisfaction', {
      description: '百分数，三项合计 100。',
      per: 100,
    }),
    formula: field('满意率算法', 'Satisfaction formula', {
      values: {
        basic_at_nine_tenths: '（满意 + 0.9 × 基本满意）/ 有效回访',
        satisfied_over_valid: '满意 / 有效回访',
        valid_minus_unsatisfied: '（有效回访 − 不满意）/ 有效回访',
      },
    }),
    document: field('依据文件', 'Document', { description: '文件名称和文号。' }),
  },
  at: ['fromDay'],
  keeping: 'amend',
});
