import canonicalize from 'canonicalize';
import { sha256 } from '../files/sha256.ts';
import type { Frozen, FrozenFigure, FrozenSubject } from './frozen.ts';

/**
 * SHA-256, hex, of what a reader of the briefing is told: values, parts, definitions, periods. Not of when it
 * was read nor of the batches that it came from: a file that was taken back and brought again changes
 * nothing that is told.
 */
export function contentHash(frozen: Frozen): string {
  const { shape, district, period, subjects, boards, reconciliation } = frozen;
  const told = {
    ...{ shape, district, period, boards, reconciliation },
    subjects: subjects.map(toldOf),
  };
  return sha256(canonicalize(told) ?? '');
}

const toldOf = (subject: FrozenSubject) => ({
  ...subject,
  figures: subject.figures.map(({ rows: _, ...figure }: FrozenFigure) => figure),
});
