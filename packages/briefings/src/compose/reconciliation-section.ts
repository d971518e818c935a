import type { Language } from '@minxin/commentary';
import { computedText, publishedText } from '@minxin/metrics';
import type { Section } from '../document/index.ts';
import type { Frozen, FrozenReconciliation } from '../freeze/frozen.ts';
import { cell, dataTable, words } from './cells.ts';
import { COMPOSE_WORDS } from './words.ts';

/** Every printed figure of the year beside what the records add up to. */
export function reconciliationSection(frozen: Frozen, language: Language): Section | undefined {
  const { reconciliation } = frozen;
  if (reconciliation.length === 0) return undefined;
  const text = COMPOSE_WORDS[language];
  const madeUp = frozen.subjects.some(({ simulated }) => simulated);
  return {
    ...{ id: 'reconciliation', title: text.reconciliation, madeUp },
    blocks: [
      {
        ...{ kind: 'table', id: 'reconciliation.figures', title: text.reconciliation, madeUp },
        table: dataTable(
          [
            words('figure', text.figure),
            words('published', text.published),
            words('computed', text.computed),
            words('verdict', text.verdict),
            words('explanation', text.explanation),
          ],
          reconciliation.map((one) => [
            cell(one.label[language]),
            cell(printed(one, language)),
            cell(computed(one, language)),
            cell(text.verdicts[one.state]),
            cell(one.state === 'MATCHES' ? '' : one.explanation[language]),
          ]),
        ),
      },
    ],
  };
}

const printed = ({ published, unit, qualifier }: FrozenReconciliation, language: Language) =>
  publishedText({ value: published, unit, qualifier }, language);

const computed = ({ computed: value, unit }: FrozenReconciliation, language: Language): string =>
  value === null ? '—' : computedText(unit, Number(value), language);
