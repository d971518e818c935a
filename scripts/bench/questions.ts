/** The questions of the bench: through GraphQL, and as the SQL that one would write by hand on the rollup. */
export interface BenchQuestion {
  readonly name: string;
  readonly query: string;
  readonly sql: string;
}

const DAILY = "service_hall_daily where district_code = '610902'";

export const QUESTIONS: readonly BenchQuestion[] = [
  {
    name: 'Q1 a year by month (12 rows)',
    query:
      '{ serviceHall(period: { year: 2019 }) { over(grain: MONTH) { label metrics { accepted { value } } } } }',
    sql: `select date_trunc('month', day) m, sum(accepted) from ${DAILY} and day >= '2019-01-01' and day < '2020-01-01' group by 1 order by 1`,
  },
  {
    name: 'Q2 two years by month and unit with on-time rate (~960 rows)',
    query: `{ serviceHall(period: { range: { from: "2019-01-01", to: "2020-12-31" } }) {
      over(grain: MONTH) { by(dimension: DEPARTMENT) { label metrics { accepted { value } onTimeRate { value } } } } } }`,
    sql: `select date_trunc('month', day) m, department_code, sum(accepted), sum(on_time), sum(due) from ${DAILY} group by 1, 2 order by 1, 2`,
  },
  {
    name: "Q4 one unit's days in a month (31 rows)",
    query: `{ serviceHall(period: { month: "2019-12" }, where: { department: ["UNIT"] }) {
      over(grain: DAY) { label metrics { accepted { value } } } } }`,
    sql: `select day, sum(accepted) from ${DAILY} and day >= '2019-12-01' and day < '2020-01-01' and department_code = 'UNIT' group by 1 order by 1`,
  },
];
