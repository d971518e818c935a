import type { BatchFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type Batch = BatchFragment;

graphql(/* GraphQL */ `
  fragment Batch on Batch {
    id
    kind
    kindLabel
    kindLabelEn
    origin
    fileName
    fileSha256
    fileBytes
    rowCount
    counts {
      ...ImportCounts
    }
    actor
    committedAt
    removedAt
    canUndo
    original
  }
`);

export const batchesQuery = graphql(/* GraphQL */ `
  query Batches($first: Int!, $after: String) {
    batches(first: $first, after: $after) {
      nodes {
        ...Batch
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const batchQuery = graphql(/* GraphQL */ `
  query OneBatch($id: Int!) {
    batch(id: $id) {
      ...Batch
    }
  }
`);

export const undoBatch = graphql(/* GraphQL */ `
  mutation UndoBatch($id: Int!) {
    undoBatch(id: $id) {
      ok
      restored
      removed
      refusal {
        code
        message
        messageEn
        fix
        fixEn
      }
    }
  }
`);
