import type { ReconciliationQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

graphql(/* GraphQL */ `
  fragment Reconciled on Reconciliation {
    published {
      id
      subject
      label
      text
      value
      areaName
      source
      locator
    }
    computed {
      value
    }
    computedText
    state
    explanation
    reading
  }
`);

/** The whole of 数据核对 in one request: figures of the year and of the one before, where it has none. */
export const reconciliationQuery = graphql(/* GraphQL */ `
  query Reconciliation($year: Int!, $yearBefore: Int!, $period: PeriodInput!) {
    reconciliation(year: $year) {
      ...Reconciled
    }
    before: reconciliation(year: $yearBefore) {
      ...Reconciled
    }
    published {
      id
      role
      subject
      label
      periodFrom
      periodTo
      areaName
      text
      value
      source
      note
    }
    dataQuality {
      subject
      dataFrom
      dataThrough
      origins {
        origin
        rows
      }
      lastBatch {
        id
        fileName
        committedAt
      }
    }
    serviceHall(period: $period) {
      metrics {
        withoutDue {
          value
        }
      }
      table(metrics: [accepted], grain: MONTH) {
        ...Columns
      }
    }
    tendering(period: $period) {
      metrics {
        savingExcluded {
          value
        }
      }
      table(metrics: [count], grain: MONTH) {
        ...Columns
      }
    }
    hotline(period: $period) {
      metrics {
        withoutDue {
          value
        }
      }
      table(metrics: [orders], grain: MONTH) {
        ...Columns
      }
    }
  }
`);

export type ReconciliationAnswer = ReconciliationQuery;
