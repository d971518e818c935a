import { type Period, parsePeriodKey } from '@minxin/calendar';
import { fieldName, type Model, models, type RecordsOf } from '@minxin/metrics';
import { CATALOGUE, type RecordKind, type Where } from '@minxin/records';
import { modelOf } from '../resolvers/model-of.ts';
import type { WhereInput } from '../resolvers/narrowing.ts';
import { readInstant } from '../resolvers/scalars.ts';
import { badParameter } from './refusals.ts';
import { listWhere, sliceWhere } from './where-parameters.ts';

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Records of a slice, or of one of its metrics. */
export interface SliceQuestion {
  readonly model: Model;
  readonly period: Period;
  readonly where: WhereInput;
  readonly asOf: Date | null;
  readonly of: RecordsOf | null;
}

/** Records of a kind, by the filters of its list. */
export interface ListQuestion {
  readonly kind: RecordKind;
  readonly where: Where;
}

const SLICE = ['subject', 'period', 'asOf', 'metric', 'part'];
const PARTS = ['WHOLE', 'NUMERATOR', 'MISSED'] as const;

/**
 * Reads what records are asked for: `subject`, `period` (a key such as 2019-12), `where.<dimension>`,
 * `asOf`, `metric` and `part`; or `kind` and `where.<field>.<test>`.
 * @throws HttpRefusal BAD_PARAMETER, PeriodError
 */
export function readQuestion(parameters: Parameters): SliceQuestion | ListQuestion {
  const { kind } = parameters;
  const known = ['lang', ...(kind === undefined ? SLICE : ['kind'])];
  for (const name of Object.keys(parameters)) {
    if (!known.includes(name) && !name.startsWith('where.')) {
      throw badParameter(name, [...known, 'where.…']);
    }
  }
  if (kind !== undefined) {
    const found = CATALOGUE.kinds.find(({ type }) => type === kind);
    if (!found)
      throw badParameter(
        'kind',
        CATALOGUE.kinds.map(({ type }) => type),
      );
    return { kind: found, where: listWhere(found, parameters) };
  }
  const model = modelNamed(one(parameters, 'subject'));
  return {
    model,
    period: parsePeriodKey(one(parameters, 'period') ?? ''),
    where: sliceWhere(model, parameters),
    asOf: asOfIn(parameters),
    of: recordsOf(model, parameters),
  };
}

function modelNamed(subject: string | undefined): Model {
  const all = Object.values<Model>(models);
  const found = all.find((model) => fieldName(model.subject) === subject) ?? modelOf(subject ?? '');
  if (found) return found;
  throw badParameter(
    'subject',
    all.map((model) => fieldName(model.subject)),
  );
}

function recordsOf(model: Model, parameters: Parameters): RecordsOf | null {
  const metric = one(parameters, 'metric');
  const asked = one(parameters, 'part')?.toUpperCase();
  const part = PARTS.find((name) => name === asked);
  if (asked !== undefined && !part) throw badParameter('part', PARTS);
  if (metric === undefined && part) throw badParameter('metric', Object.keys(model.metrics));
  return metric === undefined ? null : { metric, part };
}

function asOfIn(parameters: Parameters): Date | null {
  const asked = one(parameters, 'asOf');
  return asked === undefined ? null : readInstant(asked);
}

/** The only value of a parameter. @throws HttpRefusal BAD_PARAMETER where it is given several times */
function one(parameters: Parameters, name: string): string | undefined {
  const given = parameters[name];
  if (given === undefined || typeof given === 'string') return given;
  throw badParameter(name, ['1']);
}
