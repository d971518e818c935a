export { type Field, field, type RecordKind } from './definition/record-kind.ts';
export { RECORD_KINDS } from './subjects/index.ts';
