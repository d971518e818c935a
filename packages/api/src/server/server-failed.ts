import type { Sentence } from '@minxin/database';

/** What is told of a fault of ours: the number of the request, under which the log has the rest. */
export const serverFailed = (requestId: string): Sentence => ({
  zh: `服务器出错，问题编号 ${requestId}，请把它交给管理员。`,
  en: `The server failed; the log has the number ${requestId}.`,
});
