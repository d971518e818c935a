import type { Rules } from './rule.ts';

export const auditRules = {
  audit_events_append_only: {
    table: 'audit_events',
    wrong: {
      zh: '审计日志只能追加，不能改动或删除',
      en: 'The audit log is only added to: none of it is changed or removed',
    },
    fix: {
      zh: '满 6 个月的部分可用 minxin audit prune 先导出再清理',
      en: 'What is older than 6 months is exported and taken out with minxin audit prune',
    },
  },
  audit_events_kept: {
    table: 'audit_events',
    field: 'at',
    wrong: {
      zh: '审计日志至少保存 6 个月，第 {sequence} 条还不到',
      en: 'The audit log is kept for at least 6 months, and row {sequence} is younger',
    },
    fix: { zh: '请改用更早的日期', en: 'Give an earlier day' },
  },
  audit_heads_move_on: {
    table: 'audit_heads',
    wrong: {
      zh: '审计日志的链尾只能向前',
      en: 'The end of the audit log only moves on',
    },
    fix: { zh: '请用 minxin audit verify 核验', en: 'Examine it with minxin audit verify' },
  },
} satisfies Rules;
