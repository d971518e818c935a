export type FileErrorCode =
  | 'NO_SUCH_UPLOAD'
  | 'UPLOAD_TOO_LARGE'
  | 'DISK_FULL'
  | 'FILES_NOT_WRITABLE';

/** A file that can't be kept: nothing of it is left. The message says what to do, in both languages. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: FileErrorCode, messageZh: string, messageEn: string, options?: ErrorOptions) {
    super(`${messageZh}${messageEn}`, options);
    this.code = code;
    this.messageZh = messageZh;
    this.messageEn = messageEn;
  }
}

export const noSuchUpload = (): FileError =>
  new FileError(
    'NO_SUCH_UPLOAD',
    '没有这个上传的文件：可能已过一天，请重新上传。',
    'There is no such upload: after a day it is cleared. Upload the file again.',
  );

export const tooLarge = (most: number): FileError =>
  new FileError(
    'UPLOAD_TOO_LARGE',
    `文件超过 ${sizeOf(most)}，请分成几个文件再导入。`,
    `The file is larger than ${sizeOf(most)}: split it.`,
  );

const sizeOf = (bytes: number): string => {
  const units = ['B', 'KiB', 'MiB', 'GiB'];
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  return `${Math.round((bytes / 1024 ** step) * 10) / 10} ${units[step]}`;
};

/** What the system says of a disk, as an error of ours; anything else stays what it is. */
export function diskError(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new FileError(
      'DISK_FULL',
      '服务器磁盘已满，文件没有保存。请管理员清理磁盘后重试。',
      'The disk is full, and nothing of the file was kept. Make room, then try again.',
      { cause },
    );
  }
  if (
    typeof code === 'string' &&
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)
  ) {
    return new FileError(
      'FILES_NOT_WRITABLE',
      '服务器的文件目录不能写入。请管理员检查数据目录的权限。',
      "The folder for files can't be written to. Check the rights of the data home.",
      { cause },
    );
  }
  return cause;
}
