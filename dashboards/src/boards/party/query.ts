import { graphql } from '../../generated/index.ts';

/**
 * The whole of 党建与评优 in one request. Activities, findings and opinions are narrowed by different
 * dimensions, so each has a table of its own. Awards are of windows and people, not of branches: they are
 * left out where the board is narrowed.
 */
export const partyQuery = graphql(/* GraphQL */ `
  query PartyBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $where: PartyBuildingWhere
    $keys: [DimensionKeys!]
    $whole: Boolean!
    $from: Date!
    $to: Date!
  ) {
    words: metrics {
      ...Words
    }
    narrowed: slice(subject: PARTY_BUILDING, period: $period, where: $keys) {
      ...Narrowed
    }
    now: partyBuilding(period: $period, where: $where) {
      simulated
      metrics {
        members {
          value
          state
        }
        findings {
          ...Tile
        }
        findingsRectified {
          ...Tile
        }
        findingsOpen {
          ...Tile
        }
        findingsOverdue {
          ...Tile
        }
        activitiesOverdue {
          ...Tile
        }
        rectificationRate {
          ...Tile
        }
        participationRate {
          ...Tile
        }
      }
      offices: table(
        metrics: [findingsOpen, findingsOverdue, findingsUnverified, rectificationRate]
        by: [OFFICE]
        parts: true
      ) {
        ...Columns
      }
      kinds: table(metrics: [activities], by: [KIND]) {
        ...Columns
      }
    }
    awards: recognition(period: $period) @include(if: $whole) {
      asOf
      metrics {
        yellowEntries {
          ...Tile
        }
        awardsToPeople {
          ...Tile
        }
        peopleAwarded {
          ...Tile
        }
      }
      kinds: table(metrics: [awards], by: [KIND]) {
        ...Columns
      }
    }
    records @include(if: $whole) {
      recognitionBoardEntries(
        where: { fromDay: { lte: $to }, expiresOn: { gt: $from } }
        first: 200
      ) {
        nodes {
          id
          colour
          holderNo
          rule
          fromDay
          expiresOn
          liftedOn
          appealedOn
          decidedOn
        }
      }
    }
    span: partyBuilding(period: $span, where: $where) {
      findings: table(metrics: [findings, findingsRectified, findingsOpen], grain: $grain) {
        ...Columns
      }
      kinds: table(metrics: [activities], by: [KIND], grain: $grain) {
        ...Columns
      }
    }
    awardsSpan: recognition(period: $span) @include(if: $whole) {
      kinds: table(metrics: [awards], by: [KIND], grain: QUARTER) {
        ...Columns
      }
    }
    trend: partyBuilding(period: $trend, where: $where) {
      findings: table(metrics: [findingsOverdue, rectificationRate], grain: MONTH) {
        ...Columns
      }
      activities: table(metrics: [activitiesOverdue, participationRate], grain: MONTH) {
        ...Columns
      }
      plans: table(metrics: [planRate], by: [KIND], parts: true) {
        ...Columns
      }
      opinions: table(metrics: [opinionsAnsweredRate], by: [SOURCE], parts: true) {
        ...Columns
      }
    }
    awardsTrend: recognition(period: $trend) @include(if: $whole) {
      table(metrics: [yellowEntries, awardsToPeople, peopleAwarded], grain: MONTH) {
        ...Columns
      }
    }
  }
`);
