import { grassrootsProblems, partyOpinions, publicityBoards } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const partyOpinionRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyOpinion',
  plural: 'partyOpinions',
  label: '征求意见',
  labelEn: 'Opinion',
  description: '征求到的意见建议及答复日期；意见人不记名。',
  table: partyOpinions,
  fields: {
    opinionNo: field('意见编号', 'Opinion number'),
    source: field('来源', 'Source', {
      values: {
        public: '群众',
        enterprise: '企业',
        unit: '进驻单位',
        member: '党员',
        superior: '上级',
      },
    }),
    matter: field('意见要点', 'Matter'),
    receivedOn: field('收到日期', 'Received on'),
    answeredOn: field('答复日期', 'Answered on', { description: '留空表示尚未答复。' }),
  },
  at: ['receivedOn', 'answeredOn'],
  keeping: 'amend',
});

export const grassrootsProblemRecord = defineRecord({
  subject: 'party-building',
  type: 'GrassrootsProblem',
  plural: 'grassrootsProblems',
  label: '基层难题',
  labelEn: 'Problem of the grassroots',
  description: '调研走访中发现、认领解决的基层和群众难题。',
  table: grassrootsProblems,
  fields: {
    problemNo: field('难题编号', 'Problem number'),
    place: field('所在村（社区）', 'Place'),
    matter: field('难题', 'Matter'),
    ownerOffice: field('责任单位', 'Owner'),
    foundOn: field('发现日期', 'Found on'),
    solvedOn: field('解决日期', 'Solved on', { description: '留空表示尚未解决。' }),
  },
  at: ['foundOn', 'solvedOn'],
  keeping: 'amend',
});

export const publicityBoardRecord = defineRecord({
  subject: 'party-building',
  type: 'PublicityBoard',
  plural: 'publicityBoards',
  label: '宣传展板',
  labelEn: 'Publicity board',
  description: '党建宣传展板，一块一条。',
  table: publicityBoards,
  fields: {
    boardNo: field('展板编号', 'Board number'),
    theme: field('主题', 'Theme'),
    place: field('位置', 'Place'),
    putUpOn: field('张挂日期', 'Put up on'),
    takenDownOn: field('撤下日期', 'Taken down on', { description: '留空表示仍在张挂。' }),
  },
  at: ['putUpOn', 'takenDownOn'],
  keeping: 'amend',
});
