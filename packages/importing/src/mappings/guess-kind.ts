import { type Catalogue, columnsOf } from '@minxin/records';
import type { SourceProblem, SourceRow } from '../source/source.ts';
import { wordsOf } from '../values/words.ts';
import { fileProblem, listed } from './file-problem.ts';
import { isImportable } from './fillable.ts';
import { headerCandidates } from './header-rows.ts';
import { type ColumnMatch, HEAD_ROWS, matchColumns } from './match-columns.ts';
import { mustCome } from './must-come.ts';

/** A kind that a table may hold, and how well its columns fit: 0 not at all, 1 all of them. */
export interface Candidate {
  readonly match: ColumnMatch;
  readonly score: number;
}

export type Guess =
  | { readonly ok: true; readonly match: ColumnMatch; readonly candidates: readonly Candidate[] }
  | {
      readonly ok: false;
      readonly problem: SourceProblem;
      readonly candidates: readonly Candidate[];
    };

const LEAST_SCORE = 0.5;
const LEAST_LEAD = 0.05;
/** What a title, a sheet or a file that is called like the kind adds. */
const CALLED_SO = 0.15;

/**
 * The kind of record that a table holds, by its headers.
 * @param names the sheet's and the file's name, which may say what it is
 */
export function guessKind(
  head: readonly SourceRow[],
  catalogue: Catalogue,
  names: readonly string[] = [],
): Guess {
  const headers = headerCandidates(head.slice(0, HEAD_ROWS));
  const candidates = catalogue.kinds
    .filter(isImportable)
    .map((kind): Candidate => {
      const match = matchColumns(head, kind, catalogue, headers);
      return { match, score: scoreOf(match, titlesOf(head, match, names)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
  const [best, next] = candidates;
  if (!best || best.score < LEAST_SCORE)
    return { ok: false, problem: unknown(head, candidates), candidates };
  if (next && best.score - next.score < LEAST_LEAD) {
    return { ok: false, problem: ambiguous(candidates), candidates };
  }
  return { ok: true, match: best.match, candidates };
}

/** The share of the headers that mean something × the share of the required fields that are there. */
function scoreOf({ plan, unmatched, workedOut }: ColumnMatch, titles: string): number {
  const filled = plan.fills.length;
  const headers = filled + unmatched.length + workedOut.length;
  if (filled === 0) return 0;
  const taken = new Set(plan.fills.map(({ fillable }) => fillable.column.name));
  const required = columnsOf(plan.kind).filter(mustCome);
  const there = required.filter(({ name }) => taken.has(name)).length;
  const fit = ((filled + workedOut.length) / headers) * (there / required.length);
  return fit + (titles.includes(wordsOf(plan.kind.label)) ? CALLED_SO : 0);
}

const titlesOf = (
  head: readonly SourceRow[],
  { plan }: ColumnMatch,
  names: readonly string[],
): string =>
  wordsOf(
    [
      ...names,
      ...head.filter(({ row }) => row < plan.headerRow).flatMap(({ cells }) => cells),
    ].join(' '),
  );

const called = (candidates: readonly Candidate[]): string =>
  listed(candidates.slice(0, 3).map(({ match }) => match.plan.kind.label));
const types = (candidates: readonly Candidate[]): string =>
  listed(candidates.slice(0, 3).map(({ match }) => match.plan.kind.type));

function unknown(head: readonly SourceRow[], candidates: readonly Candidate[]): SourceProblem {
  const fullest = [...head].sort((a, b) => width(b) - width(a))[0];
  const seen = listed((fullest?.cells ?? []).filter((cell) => cell.trim() !== ''));
  const near = candidates.length > 0;
  return fileProblem(
    'UNKNOWN_LAYOUT',
    seen,
    {
      zh: `看不出这张表是哪一类记录；表头像是：${seen || '（空表）'}`,
      en: `What this table holds can't be told; its header may be: ${seen || '(empty)'}`,
    },
    {
      zh: `请指定记录类别${near ? `（最接近：${called(candidates)}）` : ''}，或下载该类的模板对照表头，或提供列对应`,
      en: `Name the kind${near ? ` (nearest: ${types(candidates)})` : ''}, take its template, or give a mapping`,
    },
  );
}

const width = ({ cells }: SourceRow): number => cells.filter((cell) => cell.trim() !== '').length;

const ambiguous = (candidates: readonly Candidate[]): SourceProblem =>
  fileProblem(
    'AMBIGUOUS_KIND',
    called(candidates),
    {
      zh: `这张表可能是${called(candidates)}`,
      en: `This table may hold ${types(candidates)}`,
    },
    { zh: '请指定是哪一类记录', en: 'Name the kind' },
  );
