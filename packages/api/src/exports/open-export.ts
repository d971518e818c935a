import { readDataVersion } from '@minxin/database';
import {
  languageOf,
  openSlice,
  readDataEnd,
  readRecords,
  recordPages,
  type SliceContext,
} from '@minxin/metrics';
import { labelIn, pagesOf, type RecordKind, type Row, readPage } from '@minxin/records';
import { narrowing } from '../resolvers/narrowing.ts';
import { listedKind } from '../resolvers/record-fields.ts';
import type { ListQuestion, SliceQuestion } from './parameters.ts';
import { listLines, type QuestionLine, sliceLines } from './question-lines.ts';

/** Records that were asked for, to be read page by page. */
export interface Export {
  readonly kind: RecordKind;
  /** What was asked, from the name of the records to the number of them. */
  readonly lines: readonly QuestionLine[];
  /** What a file of it is called, without ending. */
  readonly fileName: string;
  readonly count: number;
  pages(size: number): AsyncGenerator<readonly Row[]>;
}

/** @throws QuestionError, RecordError for what can't be answered, or may not */
export async function openExport(
  context: SliceContext,
  question: SliceQuestion | ListQuestion,
): Promise<Export> {
  const version = await readDataVersion(context.db, context.districtCode);
  return 'kind' in question
    ? openList(context, question, version)
    : openRecords(context, question, version);
}

async function openRecords(
  context: SliceContext,
  { model, period, where, asOf, of }: SliceQuestion,
  version: number,
): Promise<Export> {
  const slice = await openSlice(context, model, { period, ...narrowing(model, where), asOf });
  const { total } = await readRecords(slice, { first: 1, of });
  const count = await total();
  const kind = listedKind(model);
  const language = languageOf(context);
  const metric = of && labelIn(slice.definition(of.metric), language);
  const names = [labelIn(kind, language), metric, slice.label];
  return {
    ...{ kind, count, fileName: fileNameOf(names, version) },
    lines: await sliceLines(slice, of, { kind, count, version }),
    async *pages(size) {
      for await (const rows of recordPages(slice, { of }, size)) {
        const judged = slice.family.shape.asOf;
        yield rows.map(({ record }) => ({ ...(record as unknown as Row), asOf: judged }));
      }
    },
  };
}

async function openList(
  context: SliceContext,
  { kind, where }: ListQuestion,
  version: number,
): Promise<Export> {
  const { subject } = kind;
  const asOf = subject === 'places' ? context.now : await readDataEnd(context, subject);
  const page = await readPage({ ...context, asOf }, kind, { where, first: 1 });
  const count = await page.total();
  const language = languageOf(context);
  return {
    ...{ kind, count, fileName: fileNameOf([labelIn(kind, language)], version) },
    lines: listLines(kind, where, { count, version, language }),
    async *pages(size) {
      for await (const rows of pagesOf({ ...context, asOf }, kind, { where }, size)) {
        yield rows.map((row) => ({ ...row, asOf }));
      }
    },
  };
}

const fileNameOf = (names: readonly (string | null)[], version: number): string =>
  [...names.filter((name) => name !== null), `v${version}`]
    .join('_')
    .replace(/[\\/:*?"<>|\s]+/g, '-');
