import type { Catalogue, RecordKind } from '@minxin/records';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';
import type { SourceProblem } from '../../source/source.ts';
import { fileProblem } from '../file-problem.ts';
import { checkMapping, kindNamed } from './check-mapping.ts';
import { SAVED_MAPPING_SCHEMA, type SavedMapping } from './saved-mapping.ts';
import { schemaProblems } from './schema-problems.ts';

/** A mapping that is in order, and the kind that it is for. */
export interface KindMapping {
  readonly saved: SavedMapping;
  readonly kind: RecordKind;
}

export type MappingRead =
  | { readonly ok: true; readonly mapping: KindMapping }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

const validate = new Ajv({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
}).compile<SavedMapping>(SAVED_MAPPING_SCHEMA);
/** Far above any mapping, and below what a YAML of references to references would unfold to. */
const MOST_ALIASES = 100;

/**
 * Reads a saved mapping from YAML or JSON (which is YAML too) and checks it against its kind.
 * @returns the mapping, or everything that is wrong with it, by path
 */
export function readMapping(text: string, catalogue: Catalogue): MappingRead {
  const document = parseDocument(text, { schema: 'core' });
  const [error] = document.errors;
  if (error) return unreadable(error.message);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (failure) {
    return unreadable(failure instanceof Error ? failure.message : String(failure));
  }
  if (!validate(data)) return { ok: false, problems: schemaProblems(validate.errors ?? []) };
  const kind = kindNamed(catalogue, data.kind);
  const problems = checkMapping(catalogue, data, kind);
  return problems.length > 0 || !kind
    ? { ok: false, problems }
    : { ok: true, mapping: { saved: data, kind } };
}

const unreadable = (why: string): MappingRead => {
  const [line = ''] = why.split('\n');
  return {
    ok: false,
    problems: [
      fileProblem(
        'BAD_MAPPING',
        'mapping',
        { zh: `列对应文件无法识别：${line}`, en: `The mapping can't be read: ${line}` },
        { zh: '请按 YAML 或 JSON 的格式修改', en: 'Write it as YAML or JSON' },
      ),
    ],
  };
};
