import { graphql } from '../../generated/index.ts';

/**
 * The whole of 三队两账 in one request. Teams, ledgers and benefits are narrowed by different dimensions,
 * so each has a table of its own.
 */
export const enterprisesQuery = graphql(/* GraphQL */ `
  query EnterprisesBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $where: EnterprisesWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: ENTERPRISES) {
      ...Words
    }
    narrowed: slice(subject: ENTERPRISES, period: $period, where: $keys) {
      ...Narrowed
    }
    now: enterprises(period: $period, where: $where) {
      simulated
      metrics {
        enterprises {
          value
          state
        }
        quotaShortfall {
          ...Tile
        }
        quotaComplianceRate {
          ...Tile
        }
        threeTeamsCoverage {
          ...Tile
        }
        membersNow {
          ...Tile
        }
        ledgerCompliance {
          ...Tile
        }
        benefitAmount {
          ...Tile
        }
        householdsBenefiting {
          ...Tile
        }
        benefitTimeliness {
          ...Tile
        }
        labourPoorShare {
          ...Quota
        }
        technicalPoorShare {
          ...Quota
        }
        marketingPoorShare {
          ...Quota
        }
      }
      quotas: table(
        metrics: [unstaffedTeams, quotaComplianceRate, quotaShortfall, poorMembersShare]
        by: [ENTERPRISE, TEAM]
        parts: true
      ) {
        ...Columns
      }
      shares: table(metrics: [poorMembersShare], by: [TEAM], parts: true) {
        ...Columns
      }
      ways: table(metrics: [benefitAmount], by: [WAY]) {
        ...Columns
      }
      givers: table(metrics: [benefitAmount], by: [ENTERPRISE]) {
        ...Columns
      }
    }
    span: enterprises(period: $span, where: $where) {
      ways: table(metrics: [benefitAmount], by: [WAY], grain: $grain) {
        ...Columns
      }
    }
    trend: enterprises(period: $trend, where: $where) {
      quotas: table(metrics: [quotaShortfall, quotaComplianceRate], grain: MONTH) {
        ...Columns
      }
      members: table(metrics: [threeTeamsCoverage, membersNow], grain: MONTH) {
        ...Columns
      }
      ledgers: table(
        metrics: [ledgerCompliance, voucherTimeliness, benefitTimeliness]
        grain: MONTH
        parts: true
      ) {
        ...Columns
      }
      benefits: table(metrics: [benefitAmount, householdsBenefiting], grain: MONTH) {
        ...Columns
      }
      months: table(
        metrics: [ledgerCompliance, voucherTimeliness, benefitTimeliness]
        by: [ENTERPRISE]
        grain: MONTH
        parts: true
      ) {
        ...Columns
      }
    }
  }
`);

/** What the rule asks of a team. */
export const quotaFragment = graphql(/* GraphQL */ `
  fragment Quota on MetricValue {
    target {
      value
    }
  }
`);
