import type { ImportKindsQuery } from './kind.generated.ts';

export type Kind = ImportKindsQuery['importKinds'][number];
export type KindField = Kind['fields'][number];

export { ImportKindsDocument as importKinds } from './kind.generated.ts';
