import type { Batch } from './batch-documents.ts';
import { text } from './history-messages.ts';
import { text as undo } from './undo-messages.ts';

/** What a batch wrote, part by part; only the parts that it has. */
export function countTexts({ counts, rowCount }: Pick<Batch, 'counts' | 'rowCount'>): string[] {
  if (counts === null) return [text.rows(rowCount)];
  const { added, changed, unchanged, refused } = counts;
  return [
    ...(added > 0 ? [text.added(added)] : []),
    ...(changed > 0 ? [text.changed(changed)] : []),
    ...(unchanged > 0 ? [text.unchanged(unchanged)] : []),
    ...(refused > 0 ? [text.refused(refused)] : []),
  ];
}

/** What undoing a batch will do, sentence by sentence. */
export function undoSentences({ counts, rowCount }: Pick<Batch, 'counts' | 'rowCount'>): string[] {
  if (counts === null) return [undo.touches(rowCount)];
  return [
    ...(counts.added > 0 ? [undo.removes(counts.added)] : []),
    ...(counts.changed > 0 ? [undo.restores(counts.changed)] : []),
  ];
}
