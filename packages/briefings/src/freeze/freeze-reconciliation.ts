import type { Period } from '@minxin/calendar';
import { printedLabel, type Reconciliation, reconcile } from '@minxin/metrics';
import type { Asking } from './context.ts';
import type { FrozenReconciliation } from './frozen.ts';

/** The printed figures of the year that the issue lies in, each beside what the records add up to. */
export async function freezeReconciliation(
  asking: Asking,
  issue: Period,
): Promise<readonly FrozenReconciliation[]> {
  const year = Number(issue.from.slice(0, 4));
  const [chinese, english] = [await reconcile(asking.zh, year), await reconcile(asking.en, year)];
  return chinese.map((one, at) => ({
    id: one.published.id,
    subject: one.published.subject,
    label: {
      zh: printedLabel(one.published, 'zh'),
      en: printedLabel(one.published, 'en'),
    },
    ...{ published: one.published.value, unit: one.published.unit },
    qualifier: one.published.qualifier,
    computed: computedOf(one),
    state: one.state,
    explanation: { zh: one.explanation, en: english[at]?.explanation ?? one.explanation },
    explained: one.state !== 'UNEXPLAINED' || one.reading !== null,
    ...{ source: one.published.source, locator: one.published.locator },
  }));
}

const computedOf = ({ computed }: Reconciliation): string | null =>
  computed === null || computed.value === null ? null : (computed.exact ?? String(computed.value));
