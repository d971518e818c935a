import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

const YEAR = '{ year: 2020 }';
const LATE = 'metrics { openOverdue { value } overdueUpTo5 { value } overdueOver20 { value } }';
/** What the first page shows of what is late, and whose it is: one request. */
const DUE = `{
  hotline(period: ${YEAR}) { ${LATE}
    records(metric: openOverdue, orderBy: OLDEST_FIRST, first: 200) {
      nodes { orderNo dueAt overdueDays unit { name } } } }
  serviceHall(period: ${YEAR}) { ${LATE}
    records(metric: openOverdue, orderBy: OLDEST_FIRST, first: 200) {
      nodes { caseNo dueAt overdueDays department { name } } } }
  funds(period: ${YEAR}) {
    by(dimension: AGREEMENT, first: 5, orderBy: { metric: paymentsAheadOfProgress }) {
      label metrics { paymentsAheadOfProgress { value } disbursedToDate { text } contractedToDate { text } } } }
  enterprises(period: ${YEAR}) {
    metrics { quotaShortfall { value } }
    table(metrics: [quotaShortfall], by: [ENTERPRISE, TEAM]) { columns { id values } } }
  partyBuilding(period: ${YEAR}) { metrics { findingsOverdue { value } } }
  records {
    partyFindings(where: { overdue: true }, orderBy: { field: DUE_ON }, first: 200) {
      totalCount nodes { matter dueOn ownerOffice overdueDays } } }
}`;

interface Late {
  readonly dueAt: string;
  readonly overdueDays: number;
}
interface LateSlice<Row> {
  readonly metrics: Record<'openOverdue' | 'overdueUpTo5' | 'overdueOver20', { value: number }>;
  readonly records: { readonly nodes: readonly (Late & Row)[] };
}
interface Due {
  readonly hotline: LateSlice<{ unit: { name: string } }>;
  readonly serviceHall: LateSlice<{ department: { name: string } }>;
  readonly funds: { readonly by: readonly { label: string }[] };
  readonly enterprises: {
    readonly metrics: { readonly quotaShortfall: { readonly value: number } };
    readonly table: { readonly columns: readonly { id: string; values: readonly unknown[] }[] };
  };
  readonly partyBuilding: { readonly metrics: { findingsOverdue: { value: number } } };
  readonly records: {
    readonly partyFindings: {
      readonly totalCount: number;
      readonly nodes: readonly { dueOn: string; ownerOffice: string; overdueDays: number }[];
    };
  };
}

let api: TestApi;
let due: Due;
beforeAll(async () => {
  api = await openTestApi();
  due = await api.answer<Due>(DUE);
});
afterAll(() => api.close());

describe.each(['hotline', 'serviceHall'] as const)('what is overdue of %s', (subject) => {
  it('is told with how late it is, the oldest first, as the ageing metrics count it', () => {
    const { metrics, records } = due[subject];
    const days = records.nodes.map(({ overdueDays }) => overdueDays);
    expect(days.length).toBe(metrics.openOverdue.value);
    expect(days.filter((late) => late <= 5)).toHaveLength(metrics.overdueUpTo5.value);
    expect(days.filter((late) => late > 20)).toHaveLength(metrics.overdueOver20.value);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });
});

it('is told with whose it is', () => {
  for (const { unit } of due.hotline.records.nodes) expect(unit.name).toMatch(/./);
  for (const { department } of due.serviceHall.records.nodes) expect(department.name).toMatch(/./);
});

it('names the teams that lack members, and by how many', () => {
  const { columns } = due.enterprises.table;
  const values = (id: string) => columns.find((column) => column.id === id)?.values ?? [];
  const missing = values('quotaShortfall') as number[];
  expect(missing.reduce((sum, one) => sum + one, 0)).toBe(
    due.enterprises.metrics.quotaShortfall.value,
  );
  expect(values('ENTERPRISE.label')).toHaveLength(missing.length);
});

it('lists the findings that are overdue, as their metric counts them', () => {
  const { totalCount, nodes } = due.records.partyFindings;
  expect(totalCount).toBe(due.partyBuilding.metrics.findingsOverdue.value);
  for (const { overdueDays, ownerOffice } of nodes) {
    expect(overdueDays).toBeGreaterThanOrEqual(1);
    expect(ownerOffice).toMatch(/./);
  }
});

it('is judged as of the slice, as the ageing metrics are', async () => {
  const { hotline } = await api.answer<Pick<Due, 'hotline'>>(
    `{ hotline(period: ${YEAR}, asOf: "2020-02-28T00:00:00+08:00") { ${LATE}
      records(metric: openOverdue, first: 200) { nodes { dueAt overdueDays } } } }`,
  );
  const days = hotline.records.nodes.map(({ overdueDays }) => overdueDays);
  expect(days).toHaveLength(17);
  expect(days.filter((late) => late <= 5)).toHaveLength(hotline.metrics.overdueUpTo5.value);
  expect(days.filter((late) => late > 20)).toHaveLength(hotline.metrics.overdueOver20.value);
});

it('tells the fields of what each subject lists, in both languages', async () => {
  interface Told {
    readonly name: string;
    readonly label: string;
    readonly kind: string;
    readonly unit: string | null;
    readonly nameAt: string | null;
    readonly values: readonly { value: string; label: string }[];
  }
  const asked = (language: 'zh' | 'en') =>
    api.answer<Record<'hotline' | 'funds', readonly Told[]>>(
      `{ hotline: recordFields(subject: HOTLINE) { name label kind unit nameAt values { value label } }
         funds: recordFields(subject: FUNDS) { name label kind unit nameAt values { value label } } }`,
      language,
    );
  const [chinese, english] = [await asked('zh'), await asked('en')];
  const field = ({ hotline }: typeof chinese, name: string) =>
    hotline.find((one) => one.name === name);
  expect(field(chinese, 'unitCode')).toMatchObject({ label: '承办单位', nameAt: 'unit.name' });
  expect(field(english, 'unitCode')).toMatchObject({ label: 'Unit', kind: 'TEXT' });
  expect(field(chinese, 'state')?.values).toContainEqual({ value: 'CLOSED', label: '已办结' });
  expect(field(english, 'state')?.values).toContainEqual({ value: 'CLOSED', label: 'Closed' });
  expect(field(english, 'overdueDays')).toMatchObject({ kind: 'INT', unit: 'DAY' });
  expect(chinese.funds.find(({ name }) => name === 'amount')).toMatchObject({
    ...{ kind: 'MONEY', unit: 'CNY' },
  });
});
