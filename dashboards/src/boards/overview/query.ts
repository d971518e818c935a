import { graphql } from '../../generated/index.ts';

/** The whole of 总览 in one request. `year` is the year of the period: households are recorded by years. */
export const overviewQuery = graphql(/* GraphQL */ `
  query OverviewBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $baseSpan: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $year: Int!
    $yearPeriod: PeriodInput!
    $yearBase: PeriodInput!
  ) {
    words: metrics {
      ...Words
    }
    hall: serviceHall(period: $period) {
      simulated
      metrics {
        accepted {
          ...Tile
        }
        onTimeRate {
          ...Tile
        }
        openOverdue {
          value
        }
      }
      units: table(metrics: [onTimeRate, openOverdue, accepted], by: [DEPARTMENT], parts: true) {
        ...Columns
      }
    }
    hallBase: serviceHall(period: $base) {
      units: table(metrics: [onTimeRate, accepted], by: [DEPARTMENT], parts: true) {
        ...Columns
      }
    }
    hallSpan: serviceHall(period: $span) {
      table(metrics: [accepted], grain: $grain) {
        ...Columns
      }
    }
    hallBaseSpan: serviceHall(period: $baseSpan) {
      table(metrics: [accepted], grain: $grain) {
        ...Columns
      }
    }
    hallTrend: serviceHall(period: $trend) {
      table(metrics: [accepted, onTimeRate], grain: MONTH) {
        ...Columns
      }
    }
    tenders: tendering(period: $period) {
      simulated
      metrics {
        amount {
          ...Tile
        }
        count {
          value
        }
      }
    }
    tendersSpan: tendering(period: $span) {
      table(metrics: [amount], by: [KIND], grain: QUARTER) {
        ...Columns
      }
    }
    tendersTrend: tendering(period: $trend) {
      table(metrics: [amount], grain: MONTH) {
        ...Columns
      }
    }
    calls: hotline(period: $period) {
      simulated
      metrics {
        onTimeRate {
          ...Tile
        }
        satisfactionRate {
          ...Tile
        }
        openOverdue {
          value
        }
      }
      units: table(metrics: [onTimeRate, openOverdue, orders], by: [UNIT], parts: true) {
        ...Columns
      }
    }
    callsBase: hotline(period: $base) {
      units: table(metrics: [onTimeRate, orders], by: [UNIT], parts: true) {
        ...Columns
      }
    }
    callsSpan: hotline(period: $span) {
      table(metrics: [onTimeRate], grain: $grain, parts: true) {
        ...Columns
      }
    }
    callsTrend: hotline(period: $trend) {
      table(metrics: [onTimeRate, satisfactionRate], grain: MONTH) {
        ...Columns
      }
    }
    gains: households(period: $yearPeriod) {
      simulated
      metrics {
        gainPerHousehold {
          value
          numerator
          denominator
          unit
          text
          state
          target {
            value
            met
          }
          previous: change(from: PREVIOUS) {
            ...Moved
          }
          against: change(period: $yearBase) {
            ...Moved
          }
        }
        medianGain {
          value
          text
          state
        }
        fallers {
          value
          state
        }
      }
      villages: table(metrics: [gainPerHousehold, households, fallers], by: [VILLAGE]) {
        ...Columns
      }
    }
    teams: enterprises(period: $period) {
      table(metrics: [quotaShortfall], by: [ENTERPRISE]) {
        ...Columns
      }
    }
    money: funds(period: $period) {
      table(metrics: [progressGap, paymentsAheadOfProgress], by: [AGREEMENT], parts: true) {
        ...Columns
      }
    }
    party: partyBuilding(period: $period) {
      table(metrics: [findingsOverdue], by: [OFFICE]) {
        ...Columns
      }
    }
    reconciliation(year: $year) {
      state
      published {
        id
        subject
        label
        text
        value
      }
      computedText
    }
  }
`);
