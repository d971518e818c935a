import type { Rules } from '../rule.ts';

export const contactRules = {
  household_contacts_sealed: {
    table: 'household_contacts',
    wrong: {
      zh: '姓名、身份证号、电话和账号没有加密，不能写入',
      en: 'A name, an identity number, a phone or an account is not sealed, and is not written so',
    },
    fix: {
      zh: '请通过录入或导入写入，不要直接改数据库',
      en: 'Enter or import it: nothing of persons is written into the database by hand',
    },
  },
} satisfies Rules;
