import type { ErrorObject } from 'ajv';
import type { SourceProblem } from '../../source/source.ts';
import { fileProblem, listed } from '../file-problem.ts';

/** `/columns/townCode/values` → columns.townCode.values; the whole is “mapping”. */
export const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.') || 'mapping';

/** What a validator found, by path, in words. */
export const schemaProblems = (errors: readonly ErrorObject[]): readonly SourceProblem[] =>
  errors.map((error) => {
    const place = pathOf(error.instancePath);
    const { wrong, fix } = inWords(error);
    return fileProblem(
      'BAD_MAPPING',
      place,
      { zh: `${place}：${wrong[0]}`, en: `${place}: ${wrong[1]}` },
      { zh: fix[0], en: fix[1] },
    );
  });

type Both = readonly [zh: string, en: string];

function inWords({ keyword, params, parentSchema, message }: ErrorObject): {
  readonly wrong: Both;
  readonly fix: Both;
} {
  const names = Object.keys(parentSchema?.properties ?? {});
  switch (keyword) {
    case 'additionalProperties':
      return {
        wrong: [
          `没有“${params.additionalProperty}”这一项`,
          `${params.additionalProperty} is unknown`,
        ],
        fix: [`可用的有：${listed(names)}`, `Use ${listed(names)}`],
      };
    case 'required':
      return {
        wrong: [`缺少“${params.missingProperty}”`, `${params.missingProperty} is missing`],
        fix: ['请补上这一项', 'Add it'],
      };
    case 'enum':
      return {
        wrong: ['不在可选范围内', 'it is none of the values'],
        fix: [`请写：${listed(params.allowedValues)}`, `Write ${listed(params.allowedValues)}`],
      };
    case 'type':
      return {
        wrong: [`类型不对，应为 ${params.type}`, `it should be ${params.type}`],
        fix: [
          '数字和日期形式的文字请加引号，例如 "610902111"',
          'Quote texts that look like numbers: "610902111"',
        ],
      };
    default:
      return {
        wrong: [`不符合要求（${keyword}）`, message ?? keyword],
        fix: ['请对照说明修改', 'Write it as the format describes'],
      };
  }
}
