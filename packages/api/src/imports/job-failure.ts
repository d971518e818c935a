import { FileError, ImportError, ImportStopped } from '@minxin/importing';
import { PrivacyError } from '@minxin/privacy';

/** Why an import failed, for whoever asked for it. */
export interface JobFailure {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
}

export const STOPPED: JobFailure = {
  code: 'SERVER_STOPPING',
  message: '服务器正在停止，本次导入没有写入。请稍后重新导入。',
  messageEn: 'The server was stopping: nothing was written. Import the file again later.',
};

/** The failure in words; null for what nobody foresaw, of which nothing of the inside may leave. */
export function jobFailure(failure: unknown): JobFailure | null {
  if (failure instanceof ImportStopped) return STOPPED;
  if (failure instanceof ImportError) {
    return { code: failure.code, message: failure.messageZh, messageEn: failure.message };
  }
  if (failure instanceof FileError || failure instanceof PrivacyError) {
    return { code: failure.code, message: failure.messageZh, messageEn: failure.messageEn };
  }
  return null;
}

export const unforeseen = (faultId: string): JobFailure => ({
  code: 'INTERNAL_SERVER_ERROR',
  message: `导入中断，没有写入。问题编号 ${faultId}，请把它交给管理员。`,
  messageEn: `The import failed, and nothing was written; the log has the number ${faultId}.`,
});
