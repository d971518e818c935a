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
        democratic_life_meeting: { zh: '民主生活会', en: 'Democratic life meeting' },
        organisational_life_meeting: { zh: '组织生活会', en: 'Organisational life meeting' },
        themed_day: { zh: '主题党日', en: 'Themed Party day' },
        three_meetings_one_lesson: { zh: '三会一课', en: 'Three meetings, one lesson' },
        study_session: { zh: '学习研讨', en: 'Study session' },
        survey: { zh: '调查研究', en: 'Survey' },
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
        leaders: { zh: '班子成员之间', en: 'Among leaders' },
        leader_and_member: { zh: '班子成员与党员', en: 'Leaders with members' },
        members: { zh: '党员之间', en: 'Among members' },
        public: { zh: '党员与群众', en: 'Members with residents' },
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
        public: { zh: '群众', en: 'Residents' },
        enterprise: { zh: '企业', en: 'Enterprises' },
        unit: { zh: '进驻单位', en: 'Resident departments' },
        member: { zh: '党员', en: 'Party members' },
        superior: { zh: '上级', en: 'Superiors' },
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
