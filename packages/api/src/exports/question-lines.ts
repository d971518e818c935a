import type { Language } from '@minxin/commentary';
import {
  describeFilters,
  descriptionIn,
  labelIn,
  languageOf,
  type RecordsOf,
  type Slice,
  type Words,
} from '@minxin/metrics';
import { type RecordKind, labelIn as recordLabel, type Where, wallClock } from '@minxin/records';
import { MADE_UP, PARTS, QUESTION, RELATIONS } from './words.ts';

/** What a line is about, and what it says. */
export type QuestionLine = readonly [label: string, text: string];

const lineIn =
  (language: Language) =>
  (label: Words, text: string): QuestionLine => [label[language], text];

/** Everything that must be known to ask the same again. */
export async function sliceLines(
  slice: Slice,
  of: RecordsOf | null,
  known: { readonly kind: RecordKind; readonly count: number; readonly version: number },
): Promise<readonly QuestionLine[]> {
  const language = languageOf(slice.family.shape.context);
  const line = lineIn(language);
  const { asOf, span } = slice.family.shape;
  const filters = await describeFilters(slice);
  return [
    line(QUESTION.records, recordLabel(known.kind, language)),
    line(QUESTION.subject, labelIn(slice.model, language)),
    ...metricLines(slice, of, language),
    line(QUESTION.period, slice.label),
    ...filters.map(({ label, relation, values }) =>
      line(
        QUESTION.filter,
        `${label} ${RELATIONS[relation][language]} ${values.map((value) => value.label).join(SEPARATOR[language])}`,
      ),
    ),
    line(
      QUESTION.asOf,
      wallClock(new Date(asOf.getTime() - 1))
        .toISOString()
        .slice(0, 10),
    ),
    ...(span ? [line(QUESTION.dataThrough, span.lastDay)] : []),
    ...closing(known, language),
  ];
}

const SEPARATOR = { zh: '、', en: ', ' };

function metricLines(
  slice: Slice,
  of: RecordsOf | null,
  language: Language,
): readonly QuestionLine[] {
  if (!of) return [];
  const line = lineIn(language);
  const metric = slice.definition(of.metric);
  const { description, formula, source } = descriptionIn(metric, language);
  return [
    line(QUESTION.metric, labelIn(metric, language)),
    line(QUESTION.part, PARTS[of.part ?? 'WHOLE'][language]),
    line(QUESTION.description, description),
    line(QUESTION.formula, formula),
    line(QUESTION.source, source),
  ];
}

export function listLines(
  kind: RecordKind,
  where: Where,
  known: { readonly count: number; readonly version: number; readonly language: Language },
): readonly QuestionLine[] {
  const line = lineIn(known.language);
  return [
    line(QUESTION.records, recordLabel(kind, known.language)),
    ...Object.entries(where).map(([field, filter]) =>
      line(QUESTION.filter, `${field} ${JSON.stringify(filter)}`),
    ),
    ...closing(known, known.language),
  ];
}

function closing(
  { count, version }: { readonly count: number; readonly version: number },
  language: Language,
): readonly QuestionLine[] {
  const line = lineIn(language);
  return [
    line(QUESTION.dataVersion, String(version)),
    line(QUESTION.count, String(count)),
    line(QUESTION.madeUp, MADE_UP[language]),
  ];
}
