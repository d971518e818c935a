import type { Catalogue, RecordKind } from '@minxin/records';
import type { ColumnCorrection } from './mappings/correct-columns.ts';
import { fileProblem } from './mappings/file-problem.ts';
import { type Candidate, guessKind } from './mappings/guess-kind.ts';
import { type ColumnMatch, matchColumns } from './mappings/match-columns.ts';
import { readHead } from './mappings/read-head.ts';
import { kindNamed } from './mappings/saved/check-mapping.ts';
import { correctMapping } from './mappings/saved/correct-mapping.ts';
import { matchSaved } from './mappings/saved/match-saved.ts';
import type { KindMapping } from './mappings/saved/read-mapping.ts';
import { openSource } from './readers/open-source.ts';
import type { Source, SourceFormat, SourceProblem, SourceRow } from './source/source.ts';
import { isOwnSheet } from './workbooks/own-sheets.ts';

/** A file, and what is told of it; all that is not told is found out. */
export interface FileRequest {
  readonly path: string;
  /** What people call it: the path's last part, or what it was called where it came from. */
  readonly name: string;
  /** The kind of its records: GraphQL type, list or Chinese label. */
  readonly kind?: string;
  readonly mapping?: KindMapping;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** What a person corrected, by the table's place in the file. */
  readonly columns?: readonly (ColumnCorrection & { readonly table: number })[];
}

/** A table of the file: what it is taken for, or why it can't be. */
export interface PlannedTable {
  /** Its place in the file. */
  readonly index: number;
  readonly name: string | null;
  /** Its first rows. */
  readonly head: readonly SourceRow[];
  readonly match: ColumnMatch | null;
  readonly candidates: readonly Candidate[];
  readonly problems: readonly SourceProblem[];
}

export interface FilePlan {
  readonly format: SourceFormat;
  readonly encoding?: string;
  readonly tables: readonly PlannedTable[];
  /** Sheets that we added, and those that hold nothing we know beside others that do: covers, notes. */
  readonly passedOver: readonly PlannedTable[];
  /** What keeps the file from being used; none where it can be. */
  readonly problems: readonly SourceProblem[];
}

export function openRequest(request: FileRequest): Promise<Source> {
  const { path, name, mapping } = request;
  const sheet = request.sheet ?? mapping?.saved.sheet;
  const encoding = request.encoding ?? mapping?.saved.encoding;
  const delimiter = request.delimiter ?? mapping?.saved.delimiter;
  return openSource(path, {
    name,
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
}

/**
 * Looks at the first rows of each table of a file, and finds what they hold and which column fills what.
 * @throws ImportError for a file that can't be read at all
 */
export async function planFile(request: FileRequest, catalogue: Catalogue): Promise<FilePlan> {
  const source = await openRequest(request);
  const all: PlannedTable[] = [];
  try {
    for await (const table of source.tables()) {
      const { head, table: rest } = await readHead(table);
      await rest.rows[Symbol.asyncIterator]().return?.();
      const seen = { index: all.length, name: table.name, head };
      const isData = head.length > 0 && !isOwnSheet(table.name, head);
      all.push({ ...seen, ...(isData ? plan(request, catalogue, seen) : NOTHING) });
    }
  } finally {
    await source.close();
  }
  const filled = all.filter(({ head }) => head.length > 0);
  const isOwn = ({ name, head }: PlannedTable) => isOwnSheet(name, head);
  const used = filled.filter(({ match, problems }) => match && problems.length === 0);
  const isUnknown = ({ problems }: PlannedTable) =>
    problems.some(({ code }) => code === 'UNKNOWN_LAYOUT');
  const passedOver = filled.filter(
    (table) => isOwn(table) || (used.length > 0 && isUnknown(table)),
  );
  const tables = filled.filter((table) => !passedOver.includes(table));
  const { format, encoding } = source;
  return {
    ...{ format, ...(encoding !== undefined && { encoding }), tables, passedOver },
    problems:
      tables.length > 0 ? tables.flatMap(({ problems }) => problems) : nothing(request, source),
  };
}

const NOTHING = { match: null, candidates: [], problems: [] };

function plan(
  request: FileRequest,
  catalogue: Catalogue,
  { index, name, head }: Pick<PlannedTable, 'index' | 'name' | 'head'>,
): Pick<PlannedTable, 'match' | 'candidates' | 'problems'> {
  const corrections = (request.columns ?? []).filter(({ table }) => table === index);
  const matched = (kind: RecordKind) => matchColumns(head, kind, catalogue, undefined, corrections);
  if (request.mapping) {
    const { mapping, problems } = correctMapping(request.mapping, corrections, catalogue);
    const match = matchSaved(head, mapping, catalogue);
    return chosen({ ...match, problems: [...problems, ...match.problems] });
  }
  const told = request.kind ?? listNamed(catalogue, name);
  if (told !== undefined) {
    const kind = kindNamed(catalogue, told);
    return kind
      ? chosen(matched(kind))
      : { match: null, candidates: [], problems: [noSuchKind(told, catalogue)] };
  }
  const names = [name ?? '', request.name].filter((one) => one !== '');
  const guess = guessKind(head, catalogue, names);
  if (!guess.ok) return { match: null, candidates: guess.candidates, problems: [guess.problem] };
  const match = corrections.length > 0 ? matched(guess.match.plan.kind) : guess.match;
  return { match, candidates: guess.candidates, problems: match.problems };
}

const chosen = (match: ColumnMatch) => ({ match, candidates: [], problems: match.problems });

/** A tree's tables are called like the lists of the contract. */
const listNamed = ({ kinds }: Catalogue, name: string | null): string | undefined =>
  kinds.find(({ plural }) => plural === name)?.plural;

/** Why nothing can be made of a file: what is wrong with it, or that it is empty. */
const nothing = ({ name }: FileRequest, { problems }: Source): readonly SourceProblem[] =>
  problems.length > 0 ? problems : [noRows(name)];

const noRows = (name: string): SourceProblem =>
  fileProblem(
    'NO_ROWS',
    name,
    { zh: '文件里没有数据', en: 'The file holds no rows' },
    { zh: '请核对是否选错了文件或工作表', en: 'Check whether it is the right file, or sheet' },
  );

function noSuchKind(told: string, { kinds }: Catalogue): SourceProblem {
  const valid = kinds.filter(isListed).map(({ type, label }) => `${label}（${type}）`);
  return fileProblem(
    'NO_SUCH_KIND',
    told,
    { zh: `没有“${told}”这类记录`, en: `There is no kind of record ${told}` },
    { zh: `可用的有：${valid.join('、')}`, en: `Use one of: ${valid.join(', ')}` },
  );
}

const isListed = (kind: RecordKind): boolean => kind.keeping !== 'derived';
