import { type Catalogue, columnsOf, type RecordKind } from '@minxin/records';
import type { SourceProblem } from '../../source/source.ts';
import { unitNamed } from '../../values/unit.ts';
import { isZone } from '../../values/zone.ts';
import { fileProblem, listed } from '../file-problem.ts';
import { fillablesOf, isImportable } from '../fillable.ts';
import { mustCome } from '../must-come.ts';
import type { SavedMapping, SavedSource } from './saved-mapping.ts';

/** A kind by its GraphQL type, its list or its label. */
export const kindNamed = (catalogue: Catalogue, name: string): RecordKind | undefined =>
  catalogue.kinds.find(
    (kind) => isImportable(kind) && [kind.type, kind.plural, kind.label].includes(name),
  );

/** What a schema can't see of a mapping: whether its kind, fields, units and zone are there. */
export function checkMapping(
  catalogue: Catalogue,
  { kind: name, timeZone, columns }: SavedMapping,
  kind: RecordKind | undefined,
): readonly SourceProblem[] {
  const problems: SourceProblem[] = [];
  if (timeZone !== undefined && !isZone(timeZone)) {
    problems.push(
      bad(
        'timeZone',
        [`没有时区“${timeZone}”`, `There is no zone ${timeZone}`],
        ['请写 IANA 名称，例如 Asia/Shanghai', 'Write an IANA name, such as Asia/Shanghai'],
      ),
    );
  }
  if (!kind) {
    const kinds = catalogue.kinds.filter(isImportable).map(({ type }) => type);
    return [
      ...problems,
      bad(
        'kind',
        [`没有“${name}”这类记录`, `There is no kind ${name}`],
        [`可用的有：${listed(kinds, 100)}`, `Use one of ${listed(kinds, 100)}`],
      ),
    ];
  }
  const fields = fillablesOf(kind, catalogue).map(({ column }) => column.publicName);
  for (const [field, source] of Object.entries(columns)) {
    const place = `columns.${field}`;
    if (!fields.includes(field)) {
      problems.push(
        bad(
          place,
          [
            `${kind.label}没有可导入的“${field}”`,
            `${kind.type} has no field ${field} that a file may fill`,
          ],
          [`可用的有：${listed(fields, 100)}`, `Use one of ${listed(fields, 100)}`],
        ),
      );
    }
    problems.push(...checkSource(place, source));
  }
  for (const column of columnsOf(kind)) {
    if (!mustCome(column) || column.publicName in columns) continue;
    problems.push(
      bad(
        `columns.${column.publicName}`,
        [`缺少必填的“${column.field.label}”`, `The required ${column.field.labelEn} is missing`],
        ['请写明它在哪一列，或用 constant 给出固定值', 'Name its column, or give a constant'],
      ),
    );
  }
  return problems;
}

function checkSource(place: string, source: SavedSource): readonly SourceProblem[] {
  if (typeof source === 'string') return [];
  const ways = ['column', 'constant', 'columns'].filter((way) => way in source);
  if (ways.length !== 1) {
    return [
      bad(
        place,
        [
          'column、constant、columns 要有且只有一个',
          'It needs one of column, constant and columns',
        ],
        ['请只保留一个', 'Keep one of them'],
      ),
    ];
  }
  const unit = 'column' in source ? source.unit : undefined;
  if (unit === undefined || typeof unitNamed(unit)?.power === 'number') return [];
  return [
    bad(
      `${place}.unit`,
      [`单位“${unit}”不能换算`, `The unit ${unit} can't be converted`],
      ['可用：元、千元、万元、亿元、%、‰', 'Use 元, 千元, 万元, 亿元, % or ‰'],
    ),
  ];
}

type Both = readonly [zh: string, en: string];

const bad = (place: string, wrong: Both, fix: Both): SourceProblem =>
  fileProblem(
    'BAD_MAPPING',
    place,
    { zh: `${place}：${wrong[0]}`, en: `${place}: ${wrong[1]}` },
    { zh: fix[0], en: fix[1] },
  );
