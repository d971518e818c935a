import { type Language, NO_VALUE, periodName } from '@minxin/commentary';
import type { Section } from '../document/index.ts';
import type { ChangingBatch, Difference } from '../issues/differences.ts';
import { differenceTexts } from './difference-texts.ts';
import { tableSection, textTable } from './text-table.ts';
import { COMPOSE_WORDS } from './words.ts';

/** What a restatement changes against the revision before it; undefined where nothing does. */
export function differencesSection(
  all: readonly Difference[],
  madeUp: boolean,
  language: Language,
): Section | undefined {
  if (all.length === 0) return undefined;
  const text = COMPOSE_WORDS[language];
  return tableSection(
    { id: 'differences', title: text.differences, madeUp },
    'figures',
    textTable(
      {
        ...{ figure: text.figure, period: text.period, before: text.before, after: text.after },
        cause: text.cause,
      },
      all.map((one) => {
        const { before, after } = differenceTexts(one, language);
        return [
          one.label[language],
          periodName(one.period, language),
          before ?? NO_VALUE,
          after ?? NO_VALUE,
          causes(one, language),
        ];
      }),
    ),
  );
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
