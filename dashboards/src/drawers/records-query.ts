import { graphql } from '../generated/index.ts';

/** A page of the records behind a slice or one of its metrics. */
export const recordsQuery = graphql(/* GraphQL */ `
  query RecordsBehind(
    $subject: Subject!
    $period: PeriodInput!
    $keys: [DimensionKeys!]
    $metric: ID
    $part: RecordPart!
    $after: String
  ) {
    metrics(subject: $subject) {
      ...Words
    }
    slice(subject: $subject, period: $period, where: $keys) {
      ...Narrowed
      records(first: 100, after: $after, metric: $metric, part: $part) {
        totalCount
        kind
        fields {
          name
          label
          kind
        }
        after
        rows {
          id
          values
          provenance {
            batchId
            fileName
            row
            origin
          }
        }
      }
    }
  }
`);
