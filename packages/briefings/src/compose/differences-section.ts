import { type Language, periodName } from '@minxin/commentary';
import type { Section } from '../document/index.ts';
import type { ChangingBatch, Difference, FigureState } from '../issues/differences.ts';
import { cell, dataTable, words } from './cells.ts';
import { figureText } from './figure-text.ts';
import { COMPOSE_WORDS } from './words.ts';

/** What a restatement changes against the revision before it; undefined where nothing does. */
export function differencesSection(
  all: readonly Difference[],
  madeUp: boolean,
  language: Language,
): Section | undefined {
  if (all.length === 0) return undefined;
  const text = COMPOSE_WORDS[language];
  const told = (state: FigureState | null, unit: string) =>
    state === null ? '—' : figureText(state, unit, language);
  return {
    ...{ id: 'differences', title: text.differences, madeUp },
    blocks: [
      {
        ...{ kind: 'table', id: 'differences.figures', title: text.differences, madeUp },
        table: dataTable(
          [
            words('figure', text.figure),
            words('period', text.period),
            words('before', text.before),
            words('after', text.after),
            words('cause', text.cause),
          ],
          all.map((one) => [
            cell(one.label[language]),
            cell(periodName(one.period, language)),
            cell(told(one.before, one.unit)),
            cell(told(one.after, one.unit)),
            cell(causes(one, language)),
          ]),
        ),
      },
    ],
  };
}

function causes({ redefined, batches }: Difference, language: Language): string {
  const text = COMPOSE_WORDS[language];
  const told = batches.map((batch) => `${batch.fileName}（${rowsOf(batch, language)}）`);
  return [...(redefined ? [text.redefined] : []), ...told].join(language === 'zh' ? '；' : '; ');
}

function rowsOf({ id, after }: ChangingBatch, language: Language): string {
  const text = COMPOSE_WORDS[language];
  return text.batch(id, after ? text.rowsBetween(after.firstRow, after.lastRow) : text.gone);
}
