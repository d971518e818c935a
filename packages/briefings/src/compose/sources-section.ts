import { dayOf } from '@minxin/calendar';
import { formatCount, type Language } from '@minxin/commentary';
import type { Section } from '../document/index.ts';
import type { Frozen, FrozenBatch } from '../freeze/frozen.ts';
import { tableSection, textTable } from './text-table.ts';
import { COMPOSE_WORDS } from './words.ts';

/** The batches that the figures were counted from. */
export function sourcesSection({ batches, subjects }: Frozen, language: Language): Section {
  const text = COMPOSE_WORDS[language];
  const rows = new Map<number, number>();
  for (const { batch, rows: count } of subjects.flatMap(({ figures }) =>
    figures.flatMap((figure) => figure.rows),
  )) {
    rows.set(batch, Math.max(count, rows.get(batch) ?? 0));
  }
  const origins: Readonly<Record<string, string>> = text.origins;
  const loadedOf = ({ id, committedAt }: FrozenBatch) => {
    const counted = `${formatCount(rows.get(id) ?? 0)} ${text.rows}`;
    return `${dayOf(new Date(committedAt))}（${text.batch(id, counted)}）`;
  };
  return tableSection(
    { id: 'sources', title: text.sources, madeUp: false },
    'batches',
    textTable(
      { file: text.file, origin: text.origin, loaded: text.loaded, sha256: 'SHA-256' },
      batches.map((batch) => [
        batch.fileName,
        origins[batch.origin] ?? batch.origin,
        loadedOf(batch),
        batch.fileSha256.slice(0, 12),
      ]),
    ),
  );
}
