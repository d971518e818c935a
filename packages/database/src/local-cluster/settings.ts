export interface SettingsInput {
  readonly port: number;
  readonly logs: string;
  /** Bytes of memory of the machine. */
  readonly memory: number;
}

const mebibyte = 1024 ** 2;

/** The server's settings: a small machine that it shares with Minxin itself, reached from here only. */
export function serverSettings({ port, logs, memory }: SettingsInput): Record<string, string> {
  const buffers = Math.max(16, Math.min(256, Math.floor(memory / 8 / mebibyte)));
  const cache = Math.max(64, Math.floor(memory / 2 / mebibyte));
  return {
    listen_addresses: '127.0.0.1',
    port: `${port}`,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '60',
    fsync: 'on',
    full_page_writes: 'on',
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${cache}MB`,
    maintenance_work_mem: `${Math.floor(buffers / 2)}MB`,
    work_mem: '16MB',
    // Where huge pages are set aside but rationed (containers), trying them ends in a bus error.
    huge_pages: 'off',
    // Compiling costs more than the short questions of a dashboard.
    jit: 'off',
    TimeZone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    // One file per weekday, begun anew a week later: a week to look back on and no more.
    logging_collector: 'on',
    log_directory: logs,
    log_filename: 'postgres-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
    log_line_prefix: '%m [%p] ',
  };
}

/** The settings as arguments of `postgres`. */
export function asArguments(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
