import { householdMembers } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const householdMember = defineRecord({
  subject: 'households',
  type: 'HouseholdMember',
  plural: 'householdMembers',
  label: '户内成员',
  labelEn: 'Household member',
  description: '成员在一户的一段时间，只记成员编号；同一时间只能属于一户，所在户终止时随之结束。',
  table: householdMembers,
  at: ['joinedOn', 'leftOn'],
  keeping: 'amend',
  fields: {
    memberNo: field('成员编号', 'Member number', { description: '内部编号，不是身份证号。' }),
    householdNo: field('户号', 'Household number'),
    relation: field('与户主关系', 'Relation to the head', {
      values: {
        head: '户主',
        spouse: '配偶',
        child: '子女',
        child_in_law: '儿媳、女婿',
        parent: '父母（含岳父母、公婆）',
        grandchild: '孙子女、外孙子女',
        grandparent: '祖父母、外祖父母',
        sibling: '兄弟姐妹',
        other: '其他',
      },
    }),
    joinedOn: field('入户日期', 'Joined on'),
    joinedHow: field('入户方式', 'How joined', {
      values: {
        registered: '建档时在户',
        birth: '出生',
        marriage: '婚入',
        adoption: '收养',
        moved: '迁入',
        split: '分户',
        merge: '并户',
      },
    }),
    leftOn: field('离户日期', 'Left on', {
      description: '不再属于该户的第一天；空表示仍在户。',
    }),
  },
});
