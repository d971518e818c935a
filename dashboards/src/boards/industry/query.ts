import { graphql } from '../../generated/index.ts';

/** The whole of 产业发展 in one request. */
export const industryQuery = graphql(/* GraphQL */ `
  query IndustryBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $grain: Grain!
    $where: IndustryWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: INDUSTRY) {
      ...Words
    }
    narrowed: slice(subject: INDUSTRY, period: $period, where: $keys) {
      ...Narrowed
    }
    now: industry(period: $period, where: $where) {
      simulated
      metrics {
        newTeaArea {
          ...Tile
        }
        renovatedTeaArea {
          ...Tile
        }
        occupancy {
          ...Tile
        }
        rentPaid {
          ...Tile
        }
        collectionRate {
          ...Tile
        }
        arrears {
          ...Tile
        }
      }
      areas: table(metrics: [newTeaArea, renovatedTeaArea, fruitArea, vegetableArea], by: [VILLAGE]) {
        ...Columns
      }
      factories: table(metrics: [occupancy], by: [FACTORY], parts: true) {
        ...Columns
      }
      debts: table(metrics: [arrears, arrearsUpTo30, arrearsUpTo90, arrearsOver90]) {
        ...Columns
      }
    }
    span: industry(period: $span, where: $where) {
      table(metrics: [rentDue, rentPaid, arrears], grain: $grain) {
        ...Columns
      }
    }
  }
`);
