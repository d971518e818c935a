import { type CellPlace, cellPlace } from './cell-reference.ts';
import { tooLarge } from './refusals.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A block of cells that shows the text of its top left one; both corners belong to it. */
export interface Merge {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

const MAX_MERGES = 1_000_000;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]+\d+):([A-Z]+\d+)["'][^>]*>/g;
/** Longer than any `mergeCell`: one that a piece cuts in two is whole in the next. */
const OVERLAP = 512;

/**
 * The merged cells of a sheet, from the top down. They stand behind the rows that they shape, so the
 * part is run through for them before its rows are read.
 * @throws ImportError DAMAGED_ZIP, TOO_LARGE
 */
export async function readMerges(
  archive: ZipArchive,
  part: string,
  file: string,
): Promise<Merge[]> {
  const merges: Merge[] = [];
  let text = '';
  for await (const chunk of archive.read(part)) {
    // References are ASCII, and found by the same characters in every superset of it.
    text = text.slice(-OVERLAP) + chunk.toString('latin1');
    if (!text.includes('mergeCell')) continue;
    let end = 0;
    for (const { 0: tag, 1: from = '', 2: to = '', index } of text.matchAll(MERGE)) {
      merges.push({ from: cellPlace(from), to: cellPlace(to) });
      end = index + tag.length;
    }
    if (merges.length > MAX_MERGES) throw tooLarge(file);
    text = text.slice(end);
  }
  return merges.sort((a, b) => a.from.row - b.from.row);
}
