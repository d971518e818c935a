import { graphql } from '../../generated/index.ts';

/** The whole of 招投标 in one request; `flags` finds the red flags of the span that pass the filter. */
export const tenderingQuery = graphql(/* GraphQL */ `
  query TenderingBoard(
    $period: PeriodInput!
    $base: PeriodInput!
    $span: PeriodInput!
    $trend: PeriodInput!
    $grain: Grain!
    $where: TenderingWhere
    $flags: TenderRedFlagWhere
    $keys: [DimensionKeys!]
  ) {
    words: metrics(subject: TENDERING) {
      ...Words
    }
    narrowed: slice(subject: TENDERING, period: $period, where: $keys) {
      ...Narrowed
    }
    now: tendering(period: $period, where: $where) {
      simulated
      metrics {
        thinOpenTenders {
          ...Tile
        }
        redFlags {
          ...Tile
        }
        amount {
          ...Tile
        }
        count {
          ...Tile
        }
        savingRate {
          ...Tile
        }
        cycleDays {
          ...Tile
        }
        singleBidShare {
          ...Tile
        }
        savingKnown {
          value
        }
        savingExcluded {
          value
        }
        topSupplierShare {
          value
        }
        suppliers {
          value
        }
      }
      methods: table(metrics: [amount, count], by: [METHOD]) {
        ...Columns
      }
      cycles: table(metrics: [cycleDays], by: [METHOD], parts: true) {
        ...Columns
      }
      suppliers: table(metrics: [amount, count], by: [SUPPLIER]) {
        ...Columns
      }
    }
    before: tendering(period: $base, where: $where) {
      cycles: table(metrics: [cycleDays], by: [METHOD]) {
        ...Columns
      }
    }
    span: tendering(period: $span, where: $where) {
      amounts: table(metrics: [amount], by: [KIND], grain: $grain) {
        ...Columns
      }
      months: table(metrics: [amount], grain: $grain) {
        ...Columns
      }
      saving: table(metrics: [savingRate, savingKnown, savingExcluded], grain: QUARTER) {
        ...Columns
      }
      competition: table(metrics: [competitiveShare, singleBidShare], grain: QUARTER, parts: true) {
        ...Columns
      }
      rules: table(metrics: [redFlags], by: [RULE]) {
        ...Columns
      }
    }
    trend: tendering(period: $trend, where: $where) {
      table(
        metrics: [thinOpenTenders, redFlags, amount, count, savingRate, cycleDays]
        grain: MONTH
      ) {
        ...Columns
      }
    }
    records {
      tenderRedFlags(where: $flags, orderBy: { field: DAY, direction: DESC }, first: 6) {
        totalCount
        nodes {
          ...RedFlag
        }
      }
    }
  }
`);

/** What was noticed about a tender, and the figures that it rests on. */
export const redFlagFragment = graphql(/* GraphQL */ `
  fragment RedFlag on TenderRedFlag {
    id
    rule
    day
    lotNo
    evidence {
      name
      value
    }
    tender {
      title
      tenderNo
    }
    supplier {
      name
    }
    provenance {
      origin
    }
  }
`);
