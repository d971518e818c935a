import { recognitionAppealEvents, recognitionBoardEntries } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

const BY_APPEAL = { entered: false, description: '由申诉记录产生。' } as const;

export const recognitionBoardEntryRecord = defineRecord({
  subject: 'recognition',
  type: 'RecognitionBoardEntry',
  plural: 'recognitionBoardEntries',
  label: '红黄榜',
  labelEn: 'Entry of the red and yellow board',
  description: '上榜记录：依据哪条规定、有何佐证、何时失效；申诉成立的自决定之日起撤榜。',
  table: recognitionBoardEntries,
  fields: {
    entryNo: field('上榜编号', 'Entry number'),
    colour: field('榜别', 'Colour', { values: { red: '红榜', yellow: '黄榜' } }),
    holderNo: field('上榜对象编号', 'Holder', {
      description: '窗口、岗位或人员编号，不写姓名。',
    }),
    rule: field('依据', 'Rule', { description: '所依据的制度名称和条款。' }),
    evidence: field('佐证材料', 'Evidence', { description: '材料的名称、编号。' }),
    fromDay: field('上榜日期', 'From'),
    expiresOn: field('失效日期', 'Expires on', { description: '自这一天起不再在榜。' }),
    appealedOn: field('申诉日期', 'Appealed on', BY_APPEAL),
    appealOutcome: field('申诉结果', 'Outcome', {
      ...BY_APPEAL,
      values: { upheld: '申诉成立', rejected: '申诉不成立' },
    }),
    decidedOn: field('决定日期', 'Decided on', BY_APPEAL),
    liftedOn: field('撤榜日期', 'Lifted on', BY_APPEAL),
  },
  at: ['fromDay', 'appealedOn', 'decidedOn'],
  keeping: 'amend',
});

export const recognitionAppealEventRecord = defineRecord({
  subject: 'recognition',
  type: 'RecognitionAppealEvent',
  plural: 'recognitionAppealEvents',
  label: '申诉记录',
  labelEn: 'Event of an appeal',
  description: '对上榜的申诉及处理决定，一次上榜可申诉一次；登记后不能修改。',
  table: recognitionAppealEvents,
  fields: {
    entryNo: field('上榜编号', 'Entry'),
    kind: field('类别', 'Kind', {
      values: { filed: '提出申诉', upheld: '申诉成立', rejected: '申诉不成立' },
    }),
    day: field('日期', 'Day'),
    grounds: field('理由', 'Grounds'),
  },
  at: ['day'],
  keeping: 'append',
});
