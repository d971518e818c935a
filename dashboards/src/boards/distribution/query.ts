import { graphql } from '../../generated/index.ts';

/** The whole of 收益分配 in one request: the plans of a year, with what became of them. */
export const distributionQuery = graphql(/* GraphQL */ `
  query DistributionBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $trend: PeriodInput!
    $year: Int!
    $where: DistributionWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: DISTRIBUTION) {
      ...Words
    }
    narrowed: slice(subject: DISTRIBUTION, period: $period, where: $keys) {
      ...Narrowed
    }
    now: distribution(period: $period, where: $where) {
      simulated
      metrics {
        payoutProgress {
          ...Tile
        }
        income {
          ...Tile
        }
        distributed {
          ...Tile
        }
        dividendHouseholds {
          ...Tile
        }
        dividendPerHousehold {
          ...Tile
        }
        dividendPerPerson {
          ...Tile
        }
      }
      plans: table(metrics: [plannedIncome, deficitOffset, reserve, welfare]) {
        ...Columns
      }
      dividends: table(metrics: [distributed]) {
        ...Columns
      }
      villages: table(metrics: [dividendPerHousehold, dividendPerPerson, dividendHouseholds], by: [VILLAGE]) {
        ...Columns
      }
      payouts: table(metrics: [distributed, payoutProgress], by: [VILLAGE], parts: true) {
        ...Columns
      }
      sources: table(metrics: [income], by: [SOURCE]) {
        ...Columns
      }
      records(first: 50) {
        nodes {
          id
          year
          stepsDone
          collective {
            shortName
          }
          distributionSteps(first: 6) {
            step
            doneOn
          }
        }
      }
    }
    span: distribution(period: $span, where: $where) {
      table(metrics: [income], by: [SOURCE], grain: QUARTER) {
        ...Columns
      }
    }
    trend: distribution(period: $trend, where: $where) {
      table(metrics: [income], grain: MONTH) {
        ...Columns
      }
    }
    reconciliation(year: $year) {
      state
      explanation
      reading
      published {
        id
        subject
        label
        text
        value
      }
      computed {
        value
      }
      computedText
    }
  }
`);
