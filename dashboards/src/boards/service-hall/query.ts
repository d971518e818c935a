import { graphql } from '../../generated/index.ts';

/** The whole of 政务大厅 in one request; `atWindows` is the filter with nothing but the windows' own cases. */
export const serviceHallQuery = graphql(/* GraphQL */ `
  query ServiceHallBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $baseSpan: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $where: ServiceHallWhere
    $atWindows: ServiceHallWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: SERVICE_HALL) {
      ...Words
    }
    narrowed: slice(subject: SERVICE_HALL, period: $period, where: $keys) {
      ...Narrowed
    }
    now: serviceHall(period: $period, where: $where) {
      simulated
      metrics {
        openOverdue {
          ...Tile
        }
        onTimeRate {
          ...Tile
        }
        accepted {
          ...Tile
        }
        atMostOneVisitRate {
          ...Tile
        }
        speedUp {
          ...Tile
        }
        satisfactionRate {
          ...Tile
        }
        ratedShare {
          value
        }
        badRatings {
          value
        }
        badRatingRectifiedRate {
          value
          numerator
          denominator
        }
        compressionRate {
          value
        }
      }
      departments: table(metrics: [accepted, onTimeRate], by: [DEPARTMENT], parts: true) {
        ...Columns
      }
      days: table(metrics: [daysPromised, daysWorked], by: [DEPARTMENT], parts: true) {
        ...Columns
      }
      items: table(metrics: [accepted], by: [ITEM]) {
        ...Columns
      }
      kinds: table(metrics: [breaches, delayBreaches, errorBreaches, complaintBreaches]) {
        ...Columns
      }
      breaches: table(metrics: [breaches], by: [WINDOW, BREACH]) {
        ...Columns
      }
    }
    windows: serviceHall(period: $period, where: $atWindows) {
      hours: table(metrics: [accepted], by: [WEEKDAY, HOUR]) {
        ...Columns
      }
    }
    before: serviceHall(period: $base, where: $where) {
      departments: table(metrics: [onTimeRate], by: [DEPARTMENT]) {
        ...Columns
      }
    }
    span: serviceHall(period: $span, where: $where) {
      volume: table(metrics: [accepted], grain: $grain) {
        ...Columns
      }
      visits: table(
        metrics: [atMostOneVisitRate, doneOnceRate, noVisitRate]
        grain: $grain
        parts: true
      ) {
        ...Columns
      }
      ratings: table(metrics: [satisfactionRate], grain: $grain, parts: true) {
        ...Columns
      }
    }
    baseSpan: serviceHall(period: $baseSpan, where: $where) {
      volume: table(metrics: [accepted], grain: $grain) {
        ...Columns
      }
    }
    trend: serviceHall(period: $trend, where: $where) {
      table(
        metrics: [
          openOverdue
          onTimeRate
          accepted
          atMostOneVisitRate
          speedUp
          satisfactionRate
        ]
        grain: MONTH
      ) {
        ...Columns
      }
    }
  }
`);
