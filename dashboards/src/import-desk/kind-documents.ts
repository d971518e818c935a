import type { ImportKindsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type Kind = ImportKindsQuery['importKinds'][number];
export type KindField = Kind['fields'][number];

export const importKinds = graphql(/* GraphQL */ `
  query ImportKinds {
    importKinds {
      type
      label
      labelEn
      subjectLabel
      subjectLabelEn
      template
      fields {
        name
        label
        labelEn
        required
      }
    }
  }
`);
