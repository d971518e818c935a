import type * as Types from '@minxin/boards/contract';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ImportKindsQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type ImportKindsQuery = { importKinds: Array<{ type: string, label: string, labelEn: string, subjectLabel: string, subjectLabelEn: string, template: string, fields: Array<{ name: string, label: string, labelEn: string, required: boolean }> }> };


export const ImportKindsDocument = {"__meta__":{"documentId":"sha256:6456116626dfa5211510b2948d4e8acb57ab1cdbcac4a7facc71606c497df412"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]}}]} as unknown as DocumentNode<ImportKindsQuery, ImportKindsQueryVariables>;