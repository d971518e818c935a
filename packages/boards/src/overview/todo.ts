import { formatCount, formatPercent, type Language } from '@minxin/commentary';
import { keyFigures } from '../board/figures.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { messages } from './messages.ts';
import type { OverviewBoardQuery } from './query.generated.ts';

/** Something that should not be, and whose it is. */
export interface TodoItem {
  readonly id: string;
  readonly what: string;
  /** Who owns it, the largest first. */
  readonly owners: string;
  /** How much of it there is. */
  readonly size: string;
  /** Late, or at risk of it. */
  readonly tone: 'late' | 'risk';
  /** The board that it is read on, with its records. */
  readonly board: string;
  readonly subject: string;
  readonly metric: string;
}

/** What has to be done today: late first, then what is at risk, larger before smaller. */
export function todoItems(answer: OverviewBoardQuery, language: Language): readonly TodoItem[] {
  const text = messages[language].todo;
  const found = [
    counted(text, {
      ...{ id: 'orders', board: 'hotline', subject: 'HOTLINE', metric: 'openOverdue' },
      ...{ table: answer.calls?.units, dimension: 'UNIT', tone: 'late' },
    }),
    counted(text, {
      ...{ id: 'cases', board: 'service-hall', subject: 'SERVICE_HALL', metric: 'openOverdue' },
      ...{ table: answer.hall?.units, dimension: 'DEPARTMENT', tone: 'late' },
    }),
    ahead(text, answer.money?.table),
    counted(text, {
      ...{ id: 'findings', board: 'party', subject: 'PARTY_BUILDING', metric: 'findingsOverdue' },
      ...{ table: answer.party?.table, dimension: 'OFFICE', tone: 'late' },
    }),
    counted(text, {
      ...{ id: 'quotas', board: 'enterprises', subject: 'ENTERPRISES', metric: 'quotaShortfall' },
      ...{ table: answer.teams?.table, dimension: 'ENTERPRISE', tone: 'risk' },
    }),
  ].filter((item) => item !== undefined);
  return found
    .toSorted(
      (a, b) =>
        Number(b.item.tone === 'late') - Number(a.item.tone === 'late') || b.count - a.count,
    )
    .map(({ item }) => item);
}

type Table = ColumnsFragment | null | undefined;
type Words = (typeof messages)['zh']['todo'];

interface Counted {
  readonly id: 'orders' | 'cases' | 'findings' | 'quotas';
  readonly board: string;
  readonly subject: string;
  readonly metric: string;
  readonly table: Table;
  readonly dimension: string;
  readonly tone: TodoItem['tone'];
}

/** How many owners an item names. */
const NAMED = 3;

function counted(text: Words, { id, board, subject, metric, table, dimension, tone }: Counted) {
  const owners = byOwner(table, dimension, metric);
  const count = owners.reduce((sum, owner) => sum + owner.value, 0);
  if (count === 0) return undefined;
  const named = owners.slice(0, NAMED).map(({ label, value }) => `${label} ${formatCount(value)}`);
  const item: TodoItem = {
    ...{ id, board, subject, metric, tone },
    what: text[id].what,
    owners: [...named, ...(owners.length > NAMED ? [text.others(owners.length)] : [])].join(' · '),
    size: text[id].size(formatCount(count)),
  };
  return { item, count };
}

/** Agreements that were paid more than their verified progress allows; the widest gap is told. */
function ahead(text: Words, table: Table) {
  const owners = byOwner(table, 'AGREEMENT', 'paymentsAheadOfProgress');
  if (owners.length === 0) return undefined;
  const gaps = byOwner(table, 'AGREEMENT', 'progressGap');
  const [widest] = gaps.filter(({ key }) => owners.some((owner) => owner.key === key));
  const item: TodoItem = {
    ...{ id: 'payments', board: 'funds', subject: 'FUNDS', metric: 'paymentsAheadOfProgress' },
    tone: 'late',
    what: text.payments.what(owners.length),
    owners: owners
      .slice(0, NAMED)
      .map(({ label }) => label)
      .join(' · '),
    size: widest ? text.payments.size(formatPercent(widest.value).replace(' %', '')) : '',
  };
  return { item, count: owners.length };
}

const byOwner = (table: Table, dimension: string, metric: string) =>
  keyFigures(table, dimension, metric)
    .map(({ key, label, value }) => ({ key, label, value: value ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
