import type { ImportMode } from '@minxin/boards/contract';
import { writable } from './forecast.ts';
import type { Counts } from './job-documents.ts';
import { text } from './way-messages.ts';

export interface Way {
  readonly mode: ImportMode;
  readonly label: string;
  readonly note: string;
  /** Whether it is the one that most will take. */
  readonly isFirst: boolean;
  readonly isBarred: boolean;
}

/** The ways to go on after a trial, the likeliest first; none where nothing would be written. */
export function waysOn(counts: Counts): readonly Way[] {
  const rows = writable(counts);
  if (rows === 0) return [];
  const isWhole = counts.refused === 0;
  const all: Way = {
    mode: 'ALL',
    label: text.all(rows + counts.refused),
    note: isWhole ? text.allNote : text.allBlocked,
    ...{ isFirst: isWhole, isBarred: !isWhole },
  };
  const good: Way = {
    mode: 'GOOD',
    label: text.good(rows),
    note: text.goodNote(counts.refused),
    ...{ isFirst: !isWhole, isBarred: false },
  };
  return isWhole ? [all, good] : [good, all];
}
