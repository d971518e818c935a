import { graphql } from '../generated/index.ts';

/** A number with all that a tile says of it: its parts, its changes, its target. */
export const tileFragment = graphql(/* GraphQL */ `
  fragment Tile on MetricValue {
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
    against: change(period: $base) {
      ...Moved
    }
  }
`);

export const movedFragment = graphql(/* GraphQL */ `
  fragment Moved on Change {
    percent
    points
    absolute
    text
    partial
    basePeriod {
      key
      label
    }
  }
`);

/** A table as charts take it. */
export const columnsFragment = graphql(/* GraphQL */ `
  fragment Columns on Table {
    rowCount
    columns {
      id
      kind
      label
      unit
      values
      suppressed
    }
  }
`);

/** What a metric is called, and which way is better. */
export const wordsFragment = graphql(/* GraphQL */ `
  fragment Words on Metric {
    id
    subject
    label
    unit
    direction
  }
`);

/** What a board is narrowed to, by the names that people know. */
export const narrowedFragment = graphql(/* GraphQL */ `
  fragment Narrowed on AnySlice {
    filters {
      dimension
      label
      values {
        key
        label
      }
    }
  }
`);
