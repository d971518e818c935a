export type ClusterErrorCode =
  | 'CLUSTER_OTHER_MAJOR_VERSION'
  | 'CLUSTER_NO_BINARIES'
  | 'CLUSTER_DISK'
  | 'CLUSTER_PERMISSION'
  | 'CLUSTER_START_FAILED'
  | 'CLUSTER_BUSY';

/** The local cluster cannot be opened; the message says what is wrong, where, and what to do. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
  readonly code: ClusterErrorCode;

  constructor(code: ClusterErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const diskFull = (where: string, detail: string): string =>
  `No space is left for the local database in ${where}. Free some disk space (or a quota) and start again; nothing that was saved is lost. ` +
  `本地数据库所在磁盘已满，请清理空间后重试。(${detail})`;

const notAllowed = (where: string, detail: string): string =>
  `The local database in ${where} cannot be read or written. Run as the user who owns that folder, choose another data home on a writable disk, or set DATABASE_URL to a PostgreSQL server. ` +
  `无权读写本地数据库目录，请换用目录所有者运行，或更换数据目录。(${detail})`;

const startFailed = (where: string, detail: string): string =>
  `The local database in ${where} could not be started. Read the message below and the newest file in its log folder; DATABASE_URL can name another PostgreSQL meanwhile. ` +
  `本地数据库无法启动，请查看日志。\n${detail}`;

/** What PostgreSQL's own tools printed before they failed, as an error that names the cause. */
export function errorFromOutput(where: string, output: string): ClusterError {
  const detail = output.trim().split('\n').slice(-20).join('\n');
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new ClusterError('CLUSTER_DISK', diskFull(where, detail));
  }
  if (/Permission denied|Read-only file system|Operation not permitted/i.test(output)) {
    return new ClusterError('CLUSTER_PERMISSION', notAllowed(where, detail));
  }
  return new ClusterError('CLUSTER_START_FAILED', startFailed(where, detail));
}

/** Any failure of the file system or of a program as a ClusterError; a ClusterError stays itself. */
export function asClusterError(where: string, error: unknown): ClusterError {
  if (error instanceof ClusterError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ClusterError('CLUSTER_DISK', diskFull(where, detail), { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ClusterError('CLUSTER_PERMISSION', notAllowed(where, detail), { cause: error });
    default:
      return new ClusterError('CLUSTER_START_FAILED', startFailed(where, detail), { cause: error });
  }
}

/** The code of a system or driver error (`ENOENT`, `53300`), when it has one. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
