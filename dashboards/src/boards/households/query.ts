import { graphql } from '../../generated/index.ts';

/** The whole of 农户增收 in one request; records come once a year. */
export const householdsQuery = graphql(/* GraphQL */ `
  query HouseholdsBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $where: HouseholdsWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: HOUSEHOLDS) {
      ...Words
    }
    narrowed: slice(subject: HOUSEHOLDS, period: $period, where: $keys) {
      ...Narrowed
    }
    now: households(period: $period, where: $where) {
      simulated
      metrics {
        households {
          ...Tile
        }
        gainPerHousehold {
          ...Tile
        }
        gainPerPerson {
          ...Tile
        }
        medianGain {
          ...Tile
        }
        lossShare {
          ...Tile
        }
        incomePerHousehold {
          ...Tile
        }
      }
      villages: table(
        metrics: [gainPerHousehold, gainPerPerson, households, persons, medianGain, fallers, lossShare]
        by: [VILLAGE]
        parts: true
      ) {
        ...Columns
      }
      shares: table(metrics: [wageShare, businessShare, propertyShare, transferShare]) {
        ...Columns
      }
    }
    before: households(period: $base, where: $where) {
      villages: table(metrics: [gainPerHousehold], by: [VILLAGE]) {
        ...Columns
      }
    }
  }
`);
