import type { BriefingProblem } from '@minxin/database';
import { BriefingError } from '../briefing-error.ts';

/** What staff are told of a failure; of one that nobody foresaw, the log has the rest. */
export function problemOf(failure: unknown): BriefingProblem {
  if (failure instanceof BriefingError) {
    return { code: failure.code, zh: failure.messageZh, en: failure.messageEn };
  }
  return {
    code: 'BRIEFING_RUN_FAILED',
    zh: '出了没有料到的错误，请管理员查看服务日志。',
    en: 'Something failed that was not foreseen: the administrator finds it in the log of the server.',
  };
}
