import { findBinaries } from './binaries.ts';
import { type ClusterOptions, type LocalCluster, openCluster } from './open-cluster.ts';

export { ClusterError, type ClusterErrorCode } from './cluster-error.ts';
export { majorVersion } from './data-folder.ts';
export type { ClusterOptions, LocalCluster } from './open-cluster.ts';

/**
 * Minxin's own PostgreSQL in a data home: made at the first opening, started when it does not run,
 * joined when another process runs it, adopted when its starter died.
 *
 * @throws ClusterError with a stable code and what to do
 */
export function openLocalCluster(options: ClusterOptions): Promise<LocalCluster> {
  return openCluster(options, (place, major) => findBinaries(place, major));
}
