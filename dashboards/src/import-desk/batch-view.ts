import { messages } from '../messages/index.ts';
import type { Batch } from './batch-documents.ts';

const text = messages.imports;

/** "2026-11-26 14:05": the clock of the district, whatever that of the machine. */
export function clockText(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' },
  }).format(new Date(instant));
  return parts;
}

/** What a batch wrote, part by part; only the parts that it has. */
export function countTexts({ counts, rowCount }: Pick<Batch, 'counts' | 'rowCount'>): string[] {
  if (counts === null) return [text.history.rows(rowCount)];
  const { added, changed, unchanged, refused } = counts;
  return [
    ...(added > 0 ? [text.history.added(added)] : []),
    ...(changed > 0 ? [text.history.changed(changed)] : []),
    ...(unchanged > 0 ? [text.history.unchanged(unchanged)] : []),
    ...(refused > 0 ? [text.history.refused(refused)] : []),
  ];
}

/** What undoing a batch will do, sentence by sentence. */
export function undoSentences({ counts, rowCount }: Pick<Batch, 'counts' | 'rowCount'>): string[] {
  if (counts === null) return [text.undo.touches(rowCount)];
  return [
    ...(counts.added > 0 ? [text.undo.removes(counts.added)] : []),
    ...(counts.changed > 0 ? [text.undo.restores(counts.changed)] : []),
  ];
}
