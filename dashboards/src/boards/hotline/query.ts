import { graphql } from '../../generated/index.ts';

/** The whole of 12345 热线 in one request. */
export const hotlineQuery = graphql(/* GraphQL */ `
  query HotlineBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $baseSpan: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $where: HotlineWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: HOTLINE) {
      ...Words
    }
    narrowed: slice(subject: HOTLINE, period: $period, where: $keys) {
      ...Narrowed
    }
    now: hotline(period: $period, where: $where) {
      simulated
      metrics {
        orders {
          ...Tile
        }
        onTimeRate {
          ...Tile
        }
        openOverdue {
          ...Tile
        }
        medianHandlingHours {
          ...Tile
        }
        reopenedRate {
          ...Tile
        }
        satisfactionRate {
          ...Tile
        }
        closed {
          ...Tile
        }
        open {
          ...Tile
        }
      }
      totals: table(
        metrics: [
          open
          openOverdue
          overdueUpTo5
          overdueUpTo20
          overdueOver20
          withoutDue
          closedOnTimeRate
          finalClosureRate
          onTimeRate
          responseRate
          solutionRate
          callbackSatisfactionRate
          threeRatesScore
        ]
        parts: true
      ) {
        ...Columns
      }
      units: table(metrics: [onTimeRate, openOverdue], by: [UNIT], parts: true) {
        ...Columns
      }
      categories: table(metrics: [orders], by: [CATEGORY_GROUP]) {
        ...Columns
      }
      towns: table(metrics: [orders, onTimeRate], by: [TOWN], parts: true) {
        ...Columns
      }
      callbacks: table(
        metrics: [responseRate, solutionRate, callbackSatisfactionRate]
        by: [UNIT]
        parts: true
      ) {
        ...Columns
      }
    }
    before: hotline(period: $base, where: $where) {
      units: table(metrics: [onTimeRate], by: [UNIT]) {
        ...Columns
      }
    }
    span: hotline(period: $span, where: $where) {
      table(metrics: [orders, closed, open, onTimeRate, closedOnTimeRate], grain: $grain, parts: true) {
        ...Columns
      }
    }
    baseSpan: hotline(period: $baseSpan, where: $where) {
      table(metrics: [orders, onTimeRate], grain: $grain, parts: true) {
        ...Columns
      }
    }
    trend: hotline(period: $trend, where: $where) {
      table(
        metrics: [
          orders
          onTimeRate
          openOverdue
          medianHandlingHours
          reopenedRate
          satisfactionRate
        ]
        grain: MONTH
      ) {
        ...Columns
      }
    }
  }
`);
