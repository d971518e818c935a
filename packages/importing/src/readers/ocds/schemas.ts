import { readFileSync } from 'node:fs';
import { dataFile } from '../../data-folder.ts';
import { isObject, type JsonObject } from '../json/json.ts';
import { parseJson } from '../json/read-json.ts';

type SchemaName = 'release' | 'release-package' | 'record-package';

const read = new Map<SchemaName, JsonObject>();

/** An official schema of OCDS 1.1, as it ships with this package. */
export function ocdsSchema(name: SchemaName): JsonObject {
  const schema =
    read.get(name) ?? parseJson(readFileSync(dataFile(`ocds/${name}-schema.json`), 'utf8'));
  if (!isObject(schema)) throw new Error(`The OCDS schema ${name} is no object.`);
  read.set(name, schema);
  return schema;
}
