import { FileError, type FileErrorCode } from '@minxin/importing';
import { PrivacyError } from '@minxin/privacy';
import { HttpRefusal } from '../http-refusal.ts';

const STATUS: Readonly<Record<FileErrorCode, number>> = {
  NO_SUCH_UPLOAD: 404,
  UPLOAD_TOO_LARGE: 413,
  DISK_FULL: 507,
  FILES_NOT_WRITABLE: 507,
};

const REFUSALS = {
  UPLOAD_BROKEN_OFF: [
    400,
    {
      zh: '上传中断，没有保存。请重新上传。',
      en: 'The upload broke off, and nothing was kept: upload the file again.',
    },
  ],
  NO_SUCH_FILE: [404, { zh: '没有保存这个文件。', en: 'No such file is kept.' }],
  NO_SUCH_JOB: [
    404,
    {
      zh: '没有这次导入，或已过一小时：请重新试导。',
      en: 'There is no such import, or it ended an hour ago: try it again.',
    },
  ],
  NO_ERRORS: [404, { zh: '这次导入没有可标注的错误。', en: 'Nothing is at fault in this import.' }],
  NO_SUCH_KIND: [404, { zh: '没有这类记录的模板。', en: 'There is no template of such a kind.' }],
} as const;

export function httpRefusal(code: keyof typeof REFUSALS): HttpRefusal {
  const [status, message] = REFUSALS[code];
  return new HttpRefusal(code, status, message);
}

/** An error of the file store, or of what is sealed, as HTTP tells it; anything else as it is. */
export function byHttp(failure: unknown): unknown {
  if (!(failure instanceof FileError || failure instanceof PrivacyError)) return failure;
  const { code, messageZh, messageEn } = failure;
  const status = failure instanceof FileError ? STATUS[failure.code] : 500;
  return new HttpRefusal(code, status, { zh: messageZh, en: messageEn });
}
