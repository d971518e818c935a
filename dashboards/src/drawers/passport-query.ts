import { graphql } from '../generated/index.ts';

/** Where a number comes from. */
export const passportQuery = graphql(/* GraphQL */ `
  query NumberPassport(
    $subject: Subject!
    $period: PeriodInput!
    $base: PeriodInput!
    $keys: [DimensionKeys!]
    $metric: ID!
  ) {
    slice(subject: $subject, period: $period, where: $keys) {
      ...Narrowed
      metric(id: $metric) {
        ...Tile
        passport {
          metric {
            label
            description
            formula
            source
            unit
            direction
            errorBound
          }
          versions {
            from
            description
            formula
            source
          }
          asOf
          dataThrough
          dataVersion
          listed
          parts {
            measure
            of
            role
            suppressed
            value
            records
            time
            rollup
            sql
            parameters
            rows
            simulatedShare
            batches {
              id
              kind
              origin
              fileName
              rows
              firstRow
              lastRow
              committedAt
            }
          }
        }
      }
    }
  }
`);
