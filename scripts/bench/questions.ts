/** A question of the bench: through GraphQL, and as the SQL that one would write by hand on the rollup. */
export interface BenchQuestion {
  readonly id: string;
  readonly name: string;
  /** For Minxin. */
  readonly query: string;
  /** For the bare server: the same leaves, from the statement below. */
  readonly bareQuery: string;
  readonly sql: string;
}

const DAILY = "service_hall_daily where district_code = '610902'";
const MONTHLY = "service_hall_monthly where district_code = '610902'";

export const Q1: BenchQuestion = {
  id: 'q1',
  name: 'Q1 cases by month in a year (12 rows)',
  query:
    '{ serviceHall(period: { year: 2019 }) { over(grain: MONTH) { label metrics { accepted { value } } } } }',
  bareQuery: '{ q1 { label metrics { accepted { value } } } }',
  sql: `select month::text as month, sum(accepted)::int as accepted
    from ${MONTHLY} and month >= '2019-01-01' and month < '2020-01-01' group by 1 order by 1`,
};

const TEN_YEARS = 'range: { from: "2015-01-01", to: "2024-12-31" }';

export const Q2: BenchQuestion = {
  id: 'q2',
  name: 'Q2 by month and unit with on-time rate, ten years (5,040 rows)',
  query: `{ serviceHall(period: { ${TEN_YEARS} }) { over(grain: MONTH) { by(dimension: DEPARTMENT) {
    label metrics { accepted { value } onTimeRate { value } } } } } }`,
  bareQuery: '{ q2 { by { label metrics { accepted { value } onTimeRate { value } } } } }',
  sql: `select month::text as month, department_code as unit, sum(accepted)::int as accepted,
      sum(on_time)::float8 / nullif(sum(due), 0) as rate
    from ${MONTHLY} and month >= '2015-01-01' and month < '2025-01-01' group by 1, 2 order by 1, 2`,
};

/** The same as Q2, in columns. */
export const Q2_TABLE = `{ serviceHall(period: { ${TEN_YEARS} }) {
  table(metrics: [accepted, onTimeRate], by: [DEPARTMENT], grain: MONTH) { columns { id values } } } }`;

/** On the records: no rollup keeps items. */
export const Q3 = `{ serviceHall(period: { year: 2019 }) { by(dimension: ITEM, first: 20, orderBy: { metric: accepted }) {
  label metrics { accepted { value change(from: YEAR_AGO) { percent } } } } } }`;

export const Q4: BenchQuestion = {
  id: 'q4',
  name: "Q4 one unit's days in a month (31 rows)",
  query: `{ serviceHall(period: { month: "2019-12" }, where: { department: ["U01"] }) {
    over(grain: DAY) { label metrics { accepted { value } } } } }`,
  bareQuery: '{ q4 { label metrics { accepted { value } } } }',
  sql: `select day::text as month, sum(accepted)::int as accepted from ${DAILY}
    and day >= '2019-12-01' and day < '2020-01-01' and department_code = 'U01' group by 1 order by 1`,
};
