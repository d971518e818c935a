import type { Sentence } from '@minxin/database';
import type { Json } from '../json/json.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import { type SchemaError, schemaErrors, type Validated } from './validate.ts';

const FIX: Sentence = {
  zh: '请按 OCDS 1.1 更正；能用的部分照常导入',
  en: 'Correct it as OCDS 1.1 has it; what can be used is imported all the same',
};

/** Names what a value breaks of its official schema, each with its path in the file. */
export function listSchemaErrors(
  name: Validated,
  value: Json,
  path: string,
  problems: ProblemList,
): void {
  for (const error of schemaErrors(name, value)) {
    problems.add(
      'OCDS_SCHEMA',
      path + pathOf(error.instancePath, path === ''),
      inWords(error),
      FIX,
    );
  }
}

/** `/tender/lots/1` → `.tender.lots[1]`. */
function pathOf(pointer: string, atRoot: boolean): string {
  const parts = pointer.split('/').slice(1);
  const path = parts
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('');
  return atRoot ? path.replace(/^\./, '') : path;
}

function inWords({ keyword, params, message = '' }: SchemaError): Sentence {
  switch (keyword) {
    case 'required':
      return { zh: `缺少 ${params.missingProperty}`, en: `${params.missingProperty} is missing` };
    case 'type': {
      const types = [params.type].flat().join(' / ');
      return { zh: `类型不符，应为 ${types}`, en: `This should be of the type ${types}` };
    }
    case 'format':
      return {
        zh: `格式不符，应为 ${params.format}`,
        en: `This is not written as a ${params.format}`,
      };
    case 'enum':
      return {
        zh: '不在 OCDS 的代码表之内',
        en: 'This is not one of the codes that OCDS lists',
      };
    case 'uniqueItems':
      return { zh: '列表中有完全相同的两项', en: 'The list has an item twice' };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { zh: '不能为空', en: 'This must not be empty' };
    default:
      return { zh: `不符合 OCDS 规定：${message}`, en: `This is not as OCDS has it: ${message}` };
  }
}
