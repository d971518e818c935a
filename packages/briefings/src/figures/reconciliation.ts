import { formatExact } from '@minxin/commentary';
import {
  type Labels,
  type Model,
  models,
  printedLabel,
  publishedText,
  type Reconciliation,
  type ReconciliationState,
  SUBJECTS,
} from '@minxin/metrics';
import { detailOf } from './detail.ts';

export interface ReconciliationRow {
  readonly id: string;
  readonly label: string;
  readonly published: Told;
  readonly computed: Told;
  readonly verdict: string;
  readonly explained: boolean;
  readonly explanation: string;
}

interface Told {
  readonly text: string;
  readonly detail: string;
}

const VERDICTS: Readonly<Record<ReconciliationState, string>> = {
  MATCHES: '一致',
  WITHIN_ROUNDING: '舍入内一致',
  RULE: '规则',
  NO_RECORDS: '尚无明细',
  SUPPRESSED: '已隐去',
  UNEXPLAINED: '待查',
};

/** The printed figures of the subjects that records are kept of, each beside what these add up to. */
export function reconciliationRows(all: readonly Reconciliation[]): ReconciliationRow[] {
  return inSubjectOrder(all).flatMap((item) => {
    const model = modelOf(item);
    if (!model) return [];
    const { published, computed, state, explanation } = item;
    const text = publishedText(published, 'zh');
    return {
      id: published.id,
      label: computed
        ? labelOf(model, computed.metricId, published.metric)
        : printedLabel(published, 'zh'),
      published: {
        text,
        detail: text.includes('万') || text.includes('亿') ? formatExact(published.value) : '',
      },
      computed: computed
        ? { text: computed.text, detail: detailOf(computed) }
        : { text: '—', detail: '' },
      verdict: VERDICTS[state],
      explained: state !== 'UNEXPLAINED',
      // An equal pair needs no words beyond the verdict.
      explanation: computed?.value === Number(published.value) ? '' : explanation,
    };
  });
}

/** How many printed figures belong to subjects without records yet. */
export const withoutRecords = (all: readonly Reconciliation[]): number =>
  all.filter((item) => !modelOf(item)).length;

function inSubjectOrder(all: readonly Reconciliation[]): Reconciliation[] {
  const order: readonly string[] = SUBJECTS;
  const place = ({ published }: Reconciliation) => order.indexOf(published.subject);
  return [...all].sort((a, b) => place(a) - place(b));
}

const modelOf = ({ published }: Reconciliation): Model | undefined =>
  Object.values<Model>(models).find(({ subject }) => subject === published.subject);

/** The metric's label, and the part it was printed for: 成交额（工程招标）. */
function labelOf(model: Model, metricId: string, printedAs: string): string {
  const metric = model.metrics[metricId];
  const binding = metric?.published?.find((candidate) => candidate.metric === printedAs);
  const parts = Object.entries(binding?.where ?? {}).flatMap(([dimension, keys]) =>
    keys.map((key) => nameOf(model.dimensions[dimension]?.labels, key)),
  );
  const label = metric?.label ?? printedAs;
  return parts.length > 0 ? `${label}（${parts.join('、')}）` : label;
}

const nameOf = (labels: Labels | undefined, key: string): string =>
  (labels?.kind === 'list' ? labels.names[key]?.zh : undefined) ?? key;
