import type { Sentence } from '@minxin/database';
import { STATEMENT_SECONDS } from './limits.ts';

/** By which the server tells of a statement that was ended, for its time or on request. */
const QUERY_CANCELED = '57014';

export const QUERY_TIMEOUT: { readonly code: string; readonly sentence: Sentence } = {
  code: 'QUERY_TIMEOUT',
  sentence: {
    zh: `查询超过时限（一条语句最多 ${STATEMENT_SECONDS} 秒），已停止。请缩短期间、放粗粒度或加筛选后再试。`,
    en: `The question took longer than it may (${STATEMENT_SECONDS} seconds a statement) and was ended. Ask a shorter period, a coarser grain, or fewer records.`,
  },
};

/** Whether a question failed since it took too long. */
export function tookTooLong(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  const { code, name, cause } = failure as Error & { code?: unknown };
  return code === QUERY_CANCELED || name === 'TimeoutError' || tookTooLong(cause);
}
