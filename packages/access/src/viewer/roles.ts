import type { Language } from '@minxin/commentary';
import { ACCESS_ROLES } from '@minxin/database';

/** What someone is here for. An account may have several roles, and may do what any of them may. */
export const ROLES = ACCESS_ROLES;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  leader: { zh: '领导', en: 'Leader' },
  analyst: { zh: '分析员', en: 'Analyst' },
  clerk: { zh: '经办人', en: 'Clerk' },
  auditor: { zh: '审计员', en: 'Auditor' },
  administrator: { zh: '管理员', en: 'Administrator' },
};
