import type { Language } from '@minxin/commentary';
import { computedText, publishedText } from '@minxin/metrics';
import type { Section } from '../document/index.ts';
import type { Frozen, FrozenReconciliation } from '../freeze/frozen.ts';
import { tableSection, textTable } from './text-table.ts';
import { COMPOSE_WORDS } from './words.ts';

/** Every printed figure of the year beside what the records add up to. */
export function reconciliationSection(frozen: Frozen, language: Language): Section | undefined {
  const { reconciliation } = frozen;
  if (reconciliation.length === 0) return undefined;
  const text = COMPOSE_WORDS[language];
  const madeUp = frozen.subjects.some(({ simulated }) => simulated);
  return tableSection(
    { id: 'reconciliation', title: text.reconciliation, madeUp },
    'figures',
    textTable(
      {
        ...{ figure: text.figure, published: text.published, computed: text.computed },
        ...{ verdict: text.verdict, explanation: text.explanation },
      },
      reconciliation.map((one) => [
        one.label[language],
        printed(one, language),
        computed(one, language),
        text.verdicts[one.state],
        one.state === 'MATCHES' ? '' : one.explanation[language],
      ]),
    ),
  );
}

const printed = ({ published, unit, qualifier }: FrozenReconciliation, language: Language) =>
  publishedText({ value: published, unit, qualifier }, language);

const computed = ({ computed: value, unit }: FrozenReconciliation, language: Language): string =>
  value === null ? '—' : computedText(unit, Number(value), language);
