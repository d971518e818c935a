import type { ReconciliationQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** Every printed figure of a year, and the context figures of all years. */
export const reconciliationQuery = graphql(/* GraphQL */ `
  query Reconciliation($year: Int!) {
    reconciliation(year: $year) {
      ...Reconciled
      published {
        areaName
        source
        locator
        note
      }
    }
    serviceHall(period: { year: $year }) {
      simulated
    }
    tendering(period: { year: $year }) {
      simulated
    }
    hotline(period: { year: $year }) {
      simulated
    }
    partyBuilding(period: { year: $year }) {
      simulated
    }
    recognition(period: { year: $year }) {
      simulated
    }
    enterprises(period: { year: $year }) {
      simulated
    }
    funds(period: { year: $year }) {
      simulated
    }
    distribution(period: { year: $year }) {
      simulated
    }
    households(period: { year: $year }) {
      simulated
    }
    industry(period: { year: $year }) {
      simulated
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
  }
`);

export type ReconciliationAnswer = ReconciliationQuery;
