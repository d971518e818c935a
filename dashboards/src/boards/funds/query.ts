import { graphql } from '../../generated/index.ts';

/** The whole of 资金监管 in one request. */
export const fundsQuery = graphql(/* GraphQL */ `
  query FundsBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $baseSpan: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $where: FundsWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: FUNDS) {
      ...Words
    }
    narrowed: slice(subject: FUNDS, period: $period, where: $keys) {
      ...Narrowed
    }
    now: funds(period: $period, where: $where) {
      simulated
      metrics {
        paymentsAheadOfProgress {
          ...Tile
        }
        stagnantAgreements {
          ...Tile
        }
        unsignedAgreements {
          ...Tile
        }
        disbursed {
          ...Tile
        }
        paidShareToDate {
          ...Tile
        }
        unpaid {
          ...Tile
        }
        contractedToDate {
          value
          state
        }
      }
      totals: table(metrics: [stageCapsToDate, disbursedToDate, unpaidInStages]) {
        ...Columns
      }
      sources: table(metrics: [stageCapsToDate], by: [SOURCE, STAGE]) {
        ...Columns
      }
      stages: table(metrics: [disbursedToDate, unpaidInStages], by: [STAGE]) {
        ...Columns
      }
      gates: table(
        metrics: [
          openAgreements
          unsignedAgreements
          stagnantAgreements
          paymentsAheadOfProgress
          atProgressLimit
        ]
        by: [PROJECT, AGREEMENT]
      ) {
        ...Columns
      }
      progress: table(
        metrics: [verifiedShareToDate, paidShareToDate, openAgreements, paymentsAheadOfProgress]
        by: [PROJECT, AGREEMENT]
      ) {
        ...Columns
      }
      villages: table(metrics: [unpaid], by: [VILLAGE]) {
        ...Columns
      }
    }
    span: funds(period: $span, where: $where) {
      table(metrics: [disbursed], grain: $grain) {
        ...Columns
      }
    }
    baseSpan: funds(period: $baseSpan, where: $where) {
      table(metrics: [disbursed], grain: $grain) {
        ...Columns
      }
    }
    trend: funds(period: $trend, where: $where) {
      table(
        metrics: [
          paymentsAheadOfProgress
          stagnantAgreements
          unsignedAgreements
          disbursed
          paidShareToDate
          unpaid
        ]
        grain: MONTH
      ) {
        ...Columns
      }
      records(first: 8) {
        totalCount
        nodes {
          id
          paidOn
          amount
          voucherNo
          stage {
            name
            agreement {
              contractor
              project {
                name
              }
            }
          }
        }
      }
    }
  }
`);
