import { RULES, type Sentence, type Violation } from '@minxin/database';
import type { Catalogue } from '../definition/catalogue.ts';
import { type Column, columnsOf, enteredAs, publicNameOf } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { sourceName } from '../definition/source.ts';

/** Why an entry was refused, as a clerk reads it. */
export interface Refusal {
  readonly code: string;
  /** The contract's name of the field at fault. */
  readonly field: string | null;
  readonly message: string;
  readonly messageEn: string;
  readonly fix: string;
  readonly fixEn: string;
}

export const refusal = (
  code: string,
  field: string | null,
  wrong: Sentence,
  fix: Sentence,
): Refusal => ({
  code,
  field,
  message: wrong.zh,
  messageEn: wrong.en,
  fix: fix.zh,
  fixEn: fix.en,
});

/** What is being done to a record when the database refuses. */
export interface Writing {
  readonly kind: RecordKind;
  /** The fields that a correction names, by the contract's names; left out for an entry with its parts. */
  readonly corrected?: readonly string[];
  /** Whether it came with a file, which fills more than is entered by hand. */
  readonly fromFile?: boolean;
}

/** What the database refused, in words, with the field of the input at fault. */
export function refusalOf(catalogue: Catalogue, writing: Writing, violation: Violation): Refusal {
  const found = inWords(catalogue, writing.kind, violation);
  return { ...found, field: fieldAtFault(writing, violation, found.field) };
}

/** Of a correction that names one field, that one, whichever record's rule it breaks. */
function fieldAtFault(
  { kind, corrected, fromFile = false }: Writing,
  { rule, table }: Violation,
  field: string | null,
): string | null {
  if (corrected && corrected.length < 2) return corrected[0] ?? null;
  const about = RULES[rule]?.table ?? table;
  const kinds = corrected ? [kind] : [kind, ...Object.values(kind.parts ?? {})];
  const own = kinds
    .filter((one) => sourceName(one) === about)
    .flatMap(columnsOf)
    .some(
      (one) =>
        one.publicName === field &&
        (one.entered || (fromFile && one.field.imported === true)) &&
        !(corrected && one.isKey),
    );
  if (own) return field;
  return corrected ? null : publicName(RULES[rule]?.fieldIn?.[sourceName(kind)]);
}

const publicName = (field: string | undefined): string | null =>
  field === undefined ? null : publicNameOf(field);

function inWords(catalogue: Catalogue, kind: RecordKind, violation: Violation): Refusal {
  const rule = RULES[violation.rule];
  if (violation.kind === 'check' && rule) {
    const filled = (sentence: Sentence): Sentence => ({
      zh: fill(sentence.zh, violation.facts),
      en: fill(sentence.en, violation.facts),
    });
    const field = publicName(rule.field);
    return refusal(violation.rule.toUpperCase(), field, filled(rule.wrong), filled(rule.fix));
  }
  const at = catalogue.kinds.find((one) => sourceName(one) === violation.table) ?? kind;
  switch (violation.kind) {
    case 'foreign_key':
      return referenceRefusal(catalogue, violation);
    case 'unique':
      return refusal(
        'ALREADY_THERE',
        null,
        { zh: `${at.label}已有这一条`, en: `There is such a record of ${at.labelEn} already` },
        {
          zh: '请核对编号；要修改请用更正',
          en: 'Check its number, or correct the one that is there',
        },
      );
    case 'out_of_scope':
      return outOfScope(at);
    case 'not_null':
      return missing(
        at,
        columnsOf(at).find(({ column }) => column.name === violation.column),
      );
    default:
      return refusal(
        'BAD_VALUE',
        null,
        { zh: `${at.label}有一项超出可记录的范围`, en: `A value of ${at.labelEn} is out of range` },
        { zh: '请核对数字和文字长度', en: 'Check the numbers and the length of texts' },
      );
  }
}

/** A reference to nothing, or the removal of what is still referred to. */
function referenceRefusal(catalogue: Catalogue, { rule, detail }: Violation): Refusal {
  const reference = catalogue.references.find(({ constraint }) => constraint === rule);
  if (!reference) {
    return refusal(
      'NOT_FOUND',
      null,
      { zh: '引用的记录不存在', en: 'It refers to a record that is not there' },
      { zh: '请核对各项编号', en: 'Check the codes' },
    );
  }
  const { from, to } = reference;
  if (detail.includes('still referenced')) {
    return refusal(
      'STILL_USED',
      null,
      { zh: `还有${from.label}用到这条${to.label}`, en: `${from.labelEn} still refers to it` },
      from.keeping === 'append'
        ? {
            zh: `${from.label}一经录入不能删除，这条${to.label}也要保留`,
            en: `What was recorded there stays, and so must this`,
          }
        : { zh: `请先删除或改动那些${from.label}`, en: `Remove or change those first` },
    );
  }
  const last = enteredAs(from, reference.columns.at(-1)?.own ?? '');
  const column = columnsOf(from).find(({ name }) => name === last);
  return refusal(
    'NOT_FOUND',
    column?.publicName ?? null,
    { zh: `没有这条${to.label}`, en: `There is no such record of ${to.labelEn}` },
    {
      zh: `请核对${column?.field.label ?? '编号'}，或先录入${to.label}`,
      en: `Check the code, or enter it first`,
    },
  );
}

/** What belongs to a part of the district, or to all of it, that somebody else is responsible for. */
export const outOfScope = (kind: RecordKind): Refusal =>
  refusal(
    'OUT_OF_SCOPE',
    null,
    {
      zh: `这条${kind.label}不在您的权限范围内`,
      en: `This record of ${kind.labelEn} lies outside your scope`,
    },
    {
      zh: '请核对镇办、单位等代码；需要办理的，请联系管理员调整范围',
      en: 'Check the codes of town and department, or ask an administrator to widen your scope',
    },
  );

export const missing = (kind: RecordKind, column: Column | undefined): Refusal =>
  refusal(
    'MISSING',
    column?.publicName ?? null,
    {
      zh: `${kind.label}缺少${column?.field.label ?? '一项必填内容'}`,
      en: `${column?.field.labelEn ?? 'A required field'} is missing`,
    },
    { zh: '请填写后再提交', en: 'Fill it in and enter it again' },
  );

/** The place is the sentence's business; what the table or a reference is called is the definition's. */
const fill = (sentence: string, facts: Violation['facts']): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place));
