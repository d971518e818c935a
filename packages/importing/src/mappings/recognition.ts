import type { SubjectAliases } from './aliases.ts';

export const RECOGNITION: SubjectAliases = {
  RecognitionAward: {
    awardNo: { headers: ['编号'], example: 'RY2019001' },
    kind: { headers: ['荣誉类别', '荣誉名称', '类型'] },
    periodKind: { headers: ['周期'] },
    period: { headers: ['评选时期', '期别'], example: '2019Q3' },
    awardedOn: { headers: ['授予时间', '评定日期'] },
    expiresOn: { headers: ['失效时间', '有效期至'] },
    holderNo: { headers: ['获奖者编号', '获奖对象', '获得者'], example: 'W01' },
    evidence: { headers: ['依据', '评选文件'], example: '评优公示第3期' },
  },
  RecognitionBoardEntry: {
    entryNo: { headers: ['编号'], example: 'HH2019001' },
    colour: { headers: ['榜单', '红黄榜'], values: { 红: 'red', 黄: 'yellow' } },
    holderNo: { headers: ['对象编号', '上榜对象'], example: 'W01' },
    rule: { headers: ['依据条款', '上榜依据'], example: '考核办法第八条' },
    evidence: { headers: ['佐证', '证明材料'], example: '通报第3期' },
    fromDay: { headers: ['上榜时间'] },
    expiresOn: { headers: ['失效时间', '有效期至'] },
  },
  RecognitionAppealEvent: {
    entryNo: { example: 'HH2019001' },
    kind: {
      headers: ['申诉类别', '类型'],
      values: { 申诉: 'filed', 成立: 'upheld', 不成立: 'rejected' },
    },
    day: { headers: ['申诉日期', '时间'] },
    grounds: { headers: ['申诉理由', '原因'], example: '情况有误' },
  },
};
