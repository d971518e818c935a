import { graphql } from '../generated/index.ts';

/** The district, and how far the records of each subject reach. The period only opens the slices. */
export const standingQuery = graphql(/* GraphQL */ `
  query Standing($period: PeriodInput!) {
    district {
      name
      dataVersion
    }
    serviceHall(period: $period) {
      dataThrough
    }
    tendering(period: $period) {
      dataThrough
    }
    hotline(period: $period) {
      dataThrough
    }
    partyBuilding(period: $period) {
      dataThrough
    }
    recognition(period: $period) {
      dataThrough
    }
    enterprises(period: $period) {
      dataThrough
    }
    funds(period: $period) {
      dataThrough
    }
    distribution(period: $period) {
      dataThrough
    }
    households(period: $period) {
      dataThrough
    }
    industry(period: $period) {
      dataThrough
    }
  }
`);
