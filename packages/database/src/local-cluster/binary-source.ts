/** The PostgreSQL programs of one version. */
export interface Binaries {
  readonly major: number;
  /** The folder that holds `initdb`, `postgres` and `pg_ctl`. */
  readonly bin: string;
}

/** Binaries that were found, and may have to be brought to the place before they can run. */
export interface BinarySource {
  readonly major: number;
  install(): Promise<Binaries>;
}
