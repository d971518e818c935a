import { dayOf } from '@minxin/calendar';
import { formatCount, type Language } from '@minxin/commentary';
import type { Section } from '../document/index.ts';
import type { Frozen } from '../freeze/frozen.ts';
import { cell, dataTable, words } from './cells.ts';
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
  return {
    ...{ id: 'sources', title: text.sources, madeUp: false },
    blocks: [
      {
        ...{ kind: 'table', id: 'sources.batches', title: text.sources, madeUp: false },
        table: dataTable(
          [
            words('file', text.file),
            words('origin', text.origin),
            words('loaded', text.loaded),
            words('sha256', 'SHA-256'),
          ],
          batches.map((batch) => [
            cell(batch.fileName),
            cell(origins[batch.origin] ?? batch.origin),
            cell(
              `${dayOf(new Date(batch.committedAt))}（${text.batch(batch.id, `${formatCount(rows.get(batch.id) ?? 0)} ${text.rows}`)}）`,
            ),
            cell(batch.fileSha256.slice(0, 12)),
          ]),
        ),
      },
    ],
  };
}
