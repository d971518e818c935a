import type { OverviewQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** A headline number with its parts and its 同比. */
export const headlineFragment = graphql(/* GraphQL */ `
  fragment Headline on MetricValue {
    value
    numerator
    denominator
    text
    change(from: YEAR_AGO) {
      percent
      points
      absolute
      text
      basePeriod {
        label
      }
    }
  }
`);

export const reconciledFragment = graphql(/* GraphQL */ `
  fragment Reconciled on Reconciliation {
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
    state
    explanation
  }
`);

/** The whole of 总览 in one request. */
export const overviewQuery = graphql(/* GraphQL */ `
  query Overview($year: Int!, $baseYear: Int!) {
    metrics {
      id
      subject
      label
      direction
      description
      formula
    }
    serviceHall(period: { year: $year }) {
      dataThrough
      simulated
      metrics {
        accepted {
          ...Headline
        }
        onTimeRate {
          ...Headline
        }
        openOverdue {
          value
          text
        }
      }
      over(grain: MONTH) {
        period {
          from
        }
        metrics {
          accepted {
            value
          }
          onTimeRate {
            value
          }
        }
      }
      by(dimension: DEPARTMENT) {
        label
        key {
          key
          label
        }
        metrics {
          onTimeRate {
            value
            numerator
            denominator
            text
          }
          openOverdue {
            value
          }
        }
      }
    }
    serviceHallBefore: serviceHall(period: { year: $baseYear }) {
      over(grain: MONTH) {
        period {
          from
        }
        metrics {
          accepted {
            value
          }
        }
      }
    }
    tendering(period: { year: $year }) {
      dataThrough
      simulated
      metrics {
        amount {
          ...Headline
        }
        count {
          value
          text
        }
      }
      months: over(grain: MONTH) {
        metrics {
          amount {
            value
          }
        }
      }
      quarters: over(grain: QUARTER) {
        period {
          from
        }
        by(dimension: KIND) {
          key {
            key
          }
          metrics {
            amount {
              value
            }
          }
        }
      }
      by(dimension: KIND) {
        key {
          key
        }
        metrics {
          amount {
            value
            text
          }
        }
      }
    }
    hotline(period: { year: $year }) {
      dataThrough
      simulated
      metrics {
        onTimeRate {
          ...Headline
        }
        openOverdue {
          value
          text
        }
        satisfactionRate {
          ...Headline
        }
        ratedShare {
          value
          text
        }
      }
      over(grain: MONTH) {
        period {
          from
        }
        metrics {
          onTimeRate {
            value
            numerator
            denominator
          }
          satisfactionRate {
            value
          }
        }
      }
    }
    households(period: { year: $year }) {
      dataThrough
      simulated
      metrics {
        gainPerHousehold {
          ...Headline
          state
        }
        households {
          value
          text
        }
        medianGain {
          value
          text
        }
        fallers {
          value
          text
        }
      }
      by(dimension: VILLAGE) {
        label
        metrics {
          gainPerHousehold {
            value
            state
          }
          households {
            value
          }
        }
      }
    }
    reconciliation(year: $year) {
      ...Reconciled
    }
    reconciliationBefore: reconciliation(year: $baseYear) {
      ...Reconciled
    }
  }
`);

export type OverviewAnswer = OverviewQuery;
