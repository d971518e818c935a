import type * as Types from '@minxin/boards/contract';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MayReadAuditQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type MayReadAuditQuery = { mayReadAudit: boolean };


export const MayReadAuditDocument = {"__meta__":{"documentId":"sha256:5e58eb3751768682f9ad98400e2b8412dde0fdd292f03039998235ce17c03b43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MayReadAudit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayReadAudit"}}]}}]} as unknown as DocumentNode<MayReadAuditQuery, MayReadAuditQueryVariables>;