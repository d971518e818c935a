import { formatCount, formatPercent } from '@minxin/commentary';
import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router';
import { keyFigures } from '../../board/figures.ts';
import type { ColumnsFragment, OverviewBoardQuery } from '../../generated/graphql.ts';
import { text } from './messages.ts';

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
  readonly path: string;
  readonly subject: string;
  readonly metric: string;
}

/** What has to be done today: late first, then what is at risk, larger before smaller. */
export function todoItems(answer: OverviewBoardQuery): readonly TodoItem[] {
  const found = [
    counted({
      ...{ id: 'orders', path: '/hotline', subject: 'HOTLINE', metric: 'openOverdue' },
      ...{ table: answer.calls?.units, dimension: 'UNIT', tone: 'late' },
    }),
    counted({
      ...{ id: 'cases', path: '/service-hall', subject: 'SERVICE_HALL', metric: 'openOverdue' },
      ...{ table: answer.hall?.units, dimension: 'DEPARTMENT', tone: 'late' },
    }),
    ahead(answer.money?.table),
    counted({
      ...{ id: 'findings', path: '/party', subject: 'PARTY_BUILDING', metric: 'findingsOverdue' },
      ...{ table: answer.party?.table, dimension: 'OFFICE', tone: 'late' },
    }),
    counted({
      ...{ id: 'quotas', path: '/enterprises', subject: 'ENTERPRISES', metric: 'quotaShortfall' },
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

interface Counted {
  readonly id: 'orders' | 'cases' | 'findings' | 'quotas';
  readonly path: string;
  readonly subject: string;
  readonly metric: string;
  readonly table: Table;
  readonly dimension: string;
  readonly tone: TodoItem['tone'];
}

/** How many owners an item names. */
const NAMED = 3;

function counted({ id, path, subject, metric, table, dimension, tone }: Counted) {
  const owners = byOwner(table, dimension, metric);
  const count = owners.reduce((sum, owner) => sum + owner.value, 0);
  if (count === 0) return undefined;
  const named = owners.slice(0, NAMED).map(({ label, value }) => `${label} ${formatCount(value)}`);
  const item: TodoItem = {
    ...{ id, path, subject, metric, tone },
    what: text.todo[id].what,
    owners: [...named, ...(owners.length > NAMED ? [text.todo.others(owners.length)] : [])].join(
      ' · ',
    ),
    size: text.todo[id].size(formatCount(count)),
  };
  return { item, count };
}

/** Agreements that were paid more than their verified progress allows; the widest gap is told. */
function ahead(table: Table) {
  const owners = byOwner(table, 'AGREEMENT', 'paymentsAheadOfProgress');
  if (owners.length === 0) return undefined;
  const gaps = byOwner(table, 'AGREEMENT', 'progressGap');
  const [widest] = gaps.filter(({ key }) => owners.some((owner) => owner.key === key));
  const item: TodoItem = {
    ...{ id: 'payments', path: '/funds', subject: 'FUNDS', metric: 'paymentsAheadOfProgress' },
    tone: 'late',
    what: text.todo.payments.what(owners.length),
    owners: owners
      .slice(0, NAMED)
      .map(({ label }) => label)
      .join(' · '),
    size: widest ? text.todo.payments.size(formatPercent(widest.value).replace(' %', '')) : '',
  };
  return { item, count: owners.length };
}

const byOwner = (table: Table, dimension: string, metric: string) =>
  keyFigures(table, dimension, metric)
    .map(({ key, label, value }) => ({ key, label, value: value ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));

/** The board of an item, with its records beside it. */
export const todoLink = (
  { path, subject, metric }: TodoItem,
  query: LocationQueryRaw,
): RouteLocationRaw => ({
  path,
  query: { ...query, show: `records:${subject}:${metric}` },
});
