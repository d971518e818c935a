import type { JsonObject } from '../json/json.ts';
import type { FoundRelease } from './find-releases.ts';
import { inOrder, mergeReleases, type PlacedRelease } from './merge-releases.ts';

/** One contracting process (an ocid): how it stands, and the releases that brought it there. */
export interface ContractingProcess {
  readonly ocid: string;
  /** Its compiled release: the publisher's own where there is one, else merged from its releases. */
  readonly release: JsonObject;
  readonly placeOf: (object: JsonObject) => string;
  /** In order of date; empty where only the compiled release is published. */
  readonly history: readonly PlacedRelease[];
}

/** All that a file holds of one ocid, as one process. */
export function processOf(ocid: string, found: readonly FoundRelease[]): ContractingProcess {
  const releases = found.filter(({ compiled }) => !compiled);
  const own = inOrder(found.filter(({ compiled }) => compiled)).at(-1);
  return { ocid, ...mergeReleases(own ? [own] : releases), history: inOrder(releases) };
}
