import type { CheckId } from '@minxin/briefings';
import type { Words } from '@minxin/metrics';

/** What is looked at before a briefing goes out. */
export const CHECK_LABELS: Readonly<Record<CheckId, Words>> = {
  INVARIANTS: {
    zh: '记录合乎全部规则，汇总与明细一致',
    en: 'Records keep every rule, rollups equal them',
  },
  RECONCILIATION: {
    zh: '公布数与明细相符，或已说明为何不符',
    en: 'Printed figures agree with the records, or it is known why not',
  },
  ORIGINS: { zh: '每条记录都有来源', en: 'Every record has its origin' },
};
