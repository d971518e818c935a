import type { Language } from '@minxin/commentary';
import type { AuditEventName } from '@minxin/database';
import type { ChainFault, FaultKind } from './verify-rows.ts';

type Words = Readonly<Record<Language, string>>;

export const EVENT_NAMES: Readonly<Record<AuditEventName, Words>> = {
  sign_in: { zh: '登录', en: 'Sign-in' },
  sign_in_failed: { zh: '登录失败', en: 'Failed sign-in' },
  locked_out: { zh: '锁定', en: 'Lockout' },
  sign_out: { zh: '退出', en: 'Sign-out' },
  denied: { zh: '拒绝访问', en: 'Denied' },
  export: { zh: '导出', en: 'Export' },
  import: { zh: '导入', en: 'Import' },
  undo: { zh: '撤销批次', en: 'Batch taken back' },
  detail_made: { zh: '生成模拟明细', en: 'Detail made up' },
  detail_removed: { zh: '移除模拟明细', en: 'Made-up detail removed' },
  calendar_loaded: { zh: '载入工作日历', en: 'Calendar loaded' },
  enter: { zh: '录入', en: 'Entry' },
  amend: { zh: '更正', en: 'Correction' },
  remove: { zh: '删除', en: 'Removal' },
  payment: { zh: '支付', en: 'Payment' },
  unmask: { zh: '查看原文', en: 'Unmasking' },
  rights_changed: { zh: '权限变更', en: 'Change of rights' },
  token_made: { zh: '新建令牌', en: 'Token made' },
  token_revoked: { zh: '吊销令牌', en: 'Token revoked' },
  briefing_made: { zh: '编制简报', en: 'Briefing made' },
  briefing_edited: { zh: '修改简报', en: 'Briefing edited' },
  briefing_reviewed: { zh: '审核简报', en: 'Briefing reviewed' },
  briefing_published: { zh: '发布简报', en: 'Briefing published' },
  schedule_changed: { zh: '定时变更', en: 'Change of a schedule' },
  started: { zh: '启动', en: 'Start' },
  anchored: { zh: '锚定', en: 'Anchor' },
  pruned: { zh: '到期清理', en: 'Pruning' },
};

const FAULTS: Readonly<Record<FaultKind, Words>> = {
  changed: { zh: '{rows}被改动过', en: '{rows}: changed' },
  unlinked: {
    zh: '{rows}与前一条不衔接，其中一条被换过',
    en: '{rows}: does not follow on the row before; one of the two was replaced',
  },
  missing: { zh: '{rows}缺失', en: '{rows}: missing' },
  unsealed: {
    zh: '{rows}缺失，且没有清理记录',
    en: '{rows}: missing, and no pruning tells of it',
  },
  cut: { zh: '{rows}从末尾被截去', en: '{rows}: cut off the end' },
  replaced: {
    zh: '{rows}与锚定时不同',
    en: '{rows}: not the row that was there when it was anchored',
  },
};

/** What is wrong, in a sentence. */
export function faultText({ kind, from, to }: ChainFault, language: Language): string {
  const span = from === to ? String(from) : `${from}–${to}`;
  const rows = language === 'zh' ? `第 ${span} 条` : `Row${from === to ? '' : 's'} ${span}`;
  return FAULTS[kind][language].replace('{rows}', rows);
}
