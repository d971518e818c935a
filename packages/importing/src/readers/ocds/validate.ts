import AjvDraft04, { type ErrorObject, type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { canonicalText } from '../json/canonical-text.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { ocdsSchema } from './schemas.ts';

export type SchemaError = ErrorObject;
export type Validated = 'release' | 'release-package' | 'record-package';

/** The official package schema refers to a schema of a later version, which is not published with it. */
const RECORD = {
  id: 'https://standard.open-contracting.org/schema/1__2__0/record-schema.json',
  type: 'object',
  required: ['ocid'],
  properties: { ocid: { type: 'string', minLength: 1 } },
};

let validators: Readonly<Record<Validated, ValidateFunction>> | undefined;

/** What a value breaks of an official OCDS 1.1 schema; nothing is fetched to find out. */
export function schemaErrors(name: Validated, value: Json): readonly SchemaError[] {
  validators ??= compile();
  const validate = validators[name];
  return validate(value) ? [] : (validate.errors ?? []);
}

function compile(): Readonly<Record<Validated, ValidateFunction>> {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Its own compares every item with every other, which a long list of a stranger's never ends.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', validate: isUnique });
  ajv.addSchema(RECORD);
  const release = ajv.compile(ocdsSchema('release'));
  return {
    release,
    'release-package': ajv.compile(ocdsSchema('release-package')),
    'record-package': ajv.compile(ocdsSchema('record-package')),
  };
}

const isUnique = (unique: boolean, list: readonly Json[]): boolean =>
  !unique || new Set(list.map(canonicalText)).size === list.length;

/** A package without what it holds: each release is judged by itself. */
export const envelope = (value: JsonObject, list: 'releases' | 'records'): JsonObject => ({
  ...value,
  [list]: [],
});
