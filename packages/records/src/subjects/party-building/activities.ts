import { partyActivities, partyTalks } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const partyActivityRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyActivity',
  plural: 'partyActivities',
  label: '党建活动',
  labelEn: 'Party activity',
  description: '计划和开展的组织生活：一次活动一条，先登记计划，开展后补记日期和实到人数。',
  table: partyActivities,
  fields: {
    activityNo: field('活动编号', 'Activity number'),
    branchCode: field('支部', 'Branch', { description: '全体党员或班子的活动留空。' }),
    kind: field('类别', 'Kind', {
      values: {
        democratic_life_meeting: '民主生活会',
        organisational_life_meeting: '组织生活会',
        themed_day: '主题党日',
        three_meetings_one_lesson: '三会一课',
        study_session: '学习研讨',
        survey: '调查研究',
      },
    }),
    topic: field('主题', 'Topic'),
    plannedOn: field('计划日期', 'Planned on'),
    heldOn: field('开展日期', 'Held on', { description: '留空表示尚未开展。' }),
    expected: field('应到人数', 'Expected'),
    present: field('实到人数', 'Present', { description: '开展后填写，列席人员不计。' }),
  },
  at: ['plannedOn', 'heldOn'],
  overdue: { due: 'plannedOn', until: ['heldOn'] },
  keeping: 'amend',
});

export const partyTalkRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyTalk',
  plural: 'partyTalks',
  label: '谈心谈话',
  labelEn: 'Talk',
  description: '谈心谈话登记，只记人次，不记谈话对象和内容。',
  table: partyTalks,
  fields: {
    talkNo: field('谈话编号', 'Talk number'),
    branchCode: field('支部', 'Branch', { description: '班子开展的谈话可留空。' }),
    kind: field('类别', 'Kind', {
      values: {
        leaders: '班子成员之间',
        leader_and_member: '班子成员与党员',
        members: '党员之间',
        public: '党员与群众',
      },
    }),
    day: field('谈话日期', 'Day'),
    persons: field('人次', 'Persons', { description: '谈话对象的人次，同一人谈两次计两次。' }),
  },
  at: ['day'],
  keeping: 'amend',
});
