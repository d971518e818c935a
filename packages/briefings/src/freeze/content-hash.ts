import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Frozen, FrozenFigure, FrozenSubject } from './frozen.ts';

/**
 * SHA-256, hex, of what a reader of the briefing is told: values, parts, definitions, periods. Not of when it
 * was read nor of the batches that it came from: a file that was taken back and brought again changes
 * nothing that is told.
 */
export function contentHash(frozen: Frozen): string {
  const { shape, district, period, subjects, reconciliation } = frozen;
  const told = { shape, district, period, subjects: subjects.map(toldOf), reconciliation };
  return createHash('sha256')
    .update(canonicalize(told) ?? '')
    .digest('hex');
}

const toldOf = (subject: FrozenSubject) => ({
  ...subject,
  figures: subject.figures.map(({ rows: _, ...figure }: FrozenFigure) => figure),
});
