import { type Refusal, refusal } from '@minxin/records';

export const SHORTEST_REASON = 5;
export const LONGEST_REASON = 500;

export const badReason: Refusal = refusal(
  'BAD_REASON',
  'reason',
  {
    zh: `理由应为 ${SHORTEST_REASON} 至 ${LONGEST_REASON} 个字`,
    en: `The reason must have ${SHORTEST_REASON} to ${LONGEST_REASON} characters`,
  },
  {
    zh: '请写明为何需要查看明文，例如“电话核实发放账户”',
    en: 'Say what it is needed for, such as "calling about a returned payment"',
  },
);
