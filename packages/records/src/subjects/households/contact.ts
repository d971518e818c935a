import { householdContacts } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const householdContact = defineRecord({
  subject: 'households',
  type: 'HouseholdContact',
  plural: 'householdContacts',
  label: '农户联系信息',
  labelEn: 'Contact of a household',
  description:
    '户主、联系电话和收款账户的现状，每户一条；加密保存，显示时遮盖。模拟明细不含个人信息。',
  table: householdContacts,
  at: [],
  keeping: 'amend',
  fields: {
    householdNo: field('户号', 'Household number'),
    headName: field('户主姓名', "Head's name", { sensitive: 'name' }),
    idNumber: field('身份证号', 'Identity number', {
      sensitive: 'id_number',
      description: '户主的 18 位居民身份证号。',
    }),
    phone: field('联系电话', 'Phone', { sensitive: 'phone' }),
    bankName: field('开户银行', 'Bank'),
    bankAccount: field('收款账号', 'Bank account', {
      sensitive: 'bank_account',
      description: '分红打入的账号。',
    }),
  },
});
