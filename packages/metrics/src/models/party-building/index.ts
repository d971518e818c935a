import {
  grassrootsProblems,
  partyActivities,
  partyBranches,
  partyFindings,
  partyMembers,
  partyOpinions,
  partyTalks,
  publicityBoards,
} from '@minxin/database';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

export const partyBuilding = defineModel({
  subject: 'party-building',
  label: '党建',
  labelEn: 'Party building',
  finest: 'day',
  facts: [
    fact(partyActivities, { KIND: partyActivities.kind, BRANCH: partyActivities.branchCode }),
    fact(partyBranches, { BRANCH: partyBranches.code }),
    fact(partyMembers, { BRANCH: partyMembers.branchCode }),
    fact(partyTalks, { BRANCH: partyTalks.branchCode, TALK: partyTalks.kind }),
    fact(partyOpinions, { SOURCE: partyOpinions.source }),
    fact(partyFindings, { BRANCH: partyFindings.branchCode, OFFICE: partyFindings.ownerOffice }),
    fact(grassrootsProblems, { OFFICE: grassrootsProblems.ownerOffice }),
    fact(publicityBoards, {}),
  ],
  dimensions: {
    KIND: {
      label: '活动类别',
      labelEn: 'Kind of activity',
      labels: listed({
        democratic_life_meeting: '民主生活会',
        organisational_life_meeting: '组织生活会',
        themed_day: '主题党日',
        three_meetings_one_lesson: '三会一课',
        study_session: '学习研讨',
        survey: '调查研究',
      }),
    },
    BRANCH: {
      label: '支部',
      labelEn: 'Branch',
      labels: namedBy(partyBranches, partyBranches.code, partyBranches.name),
    },
    TALK: {
      label: '谈话类别',
      labelEn: 'Kind of talk',
      labels: listed({
        leaders: '班子成员之间',
        leader_and_member: '班子成员与党员',
        members: '党员之间',
        public: '党员与群众',
      }),
    },
    OFFICE: {
      label: '责任单位',
      labelEn: 'Owner',
      // An office is written by its name.
      labels: listed({}),
    },
    SOURCE: {
      label: '意见来源',
      labelEn: 'Source of opinions',
      labels: listed({
        public: '群众',
        enterprise: '企业',
        unit: '进驻单位',
        member: '党员',
        superior: '上级',
      }),
    },
  },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'PartyActivity',
    table: partyActivities,
    at: partyActivities.plannedOn,
    key: partyActivities.activityNo,
  },
});
