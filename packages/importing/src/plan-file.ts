import type { Catalogue } from '@minxin/records';
import type { ColumnCorrection } from './mappings/correct-columns.ts';
import { fileProblem, listed } from './mappings/file-problem.ts';
import type { Candidate } from './mappings/guess-kind.ts';
import type { ColumnMatch } from './mappings/match-columns.ts';
import { readHead } from './mappings/read-head.ts';
import type { KindMapping } from './mappings/saved/read-mapping.ts';
import { holdsNothing, planTable, toldOfSheet } from './plan-table.ts';
import type { OpenOptions } from './readers/open-options.ts';
import { openSource } from './readers/open-source.ts';
import type { Source, SourceFormat, SourceProblem, SourceRow } from './source/source.ts';
import { isOwnSheet } from './workbooks/own-sheets.ts';

/** What is told of the records of a file, or of one of its sheets. */
export interface ToldKind {
  /** Their kind: GraphQL type, list or Chinese label. */
  readonly kind?: string;
  readonly mapping?: KindMapping;
}

/** A file, and what is told of it; all that is not told is found out. */
export interface FileRequest extends ToldKind {
  readonly path: string;
  /** What people call it: the path's last part, or what it was called where it came from. */
  readonly name: string;
  /** What is told of single sheets, or of lists of a tree. */
  readonly sheets?: readonly (ToldKind & { readonly sheet: string })[];
  /** Only this sheet is read. */
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

export const openRequest = (request: FileRequest): Promise<Source> =>
  openSource(request.path, openOptionsOf(request));

/** What of a request is told to the reader. */
export function openOptionsOf(request: FileRequest): OpenOptions {
  const { name, mapping } = request;
  const sheet = request.sheet ?? mapping?.saved.sheet;
  const encoding = request.encoding ?? mapping?.saved.encoding;
  const delimiter = request.delimiter ?? mapping?.saved.delimiter;
  return {
    name,
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
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
      all.push({ ...seen, ...(isData ? planTable(request, catalogue, seen) : NOTHING) });
    }
  } finally {
    await source.close();
  }
  const filled = all.filter(({ head }) => head.length > 0);
  const isOwn = ({ name, head }: PlannedTable) => isOwnSheet(name, head);
  const used = filled.filter(({ match, problems }) => match && problems.length === 0);
  const isForeign = (table: PlannedTable) =>
    holdsNothing(table) && toldOfSheet(request, table.name) === undefined;
  const passedOver = filled.filter(
    (table) => isOwn(table) || (used.length > 0 && isForeign(table)),
  );
  const tables = filled.filter((table) => !passedOver.includes(table));
  const { format, encoding } = source;
  return {
    ...{ format, ...(encoding !== undefined && { encoding }), tables, passedOver },
    problems: [
      ...(tables.length > 0
        ? tables.flatMap(({ problems }) => problems)
        : nothing(request, source)),
      ...vainSheets(request, all),
    ],
  };
}

const NOTHING = { match: null, candidates: [], problems: [] };

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

/** What was told of sheets that the file does not have. */
function vainSheets(
  { sheets = [] }: FileRequest,
  tables: readonly PlannedTable[],
): readonly SourceProblem[] {
  const names = tables.flatMap(({ name }) => (name === null ? [] : [name]));
  return sheets
    .filter(({ sheet }) => !names.includes(sheet))
    .map(({ sheet }) =>
      fileProblem(
        'UNKNOWN_SHEET',
        sheet,
        { zh: `文件中没有工作表“${sheet}”`, en: `The file has no sheet ${sheet}` },
        {
          zh: `请核对名称，文件中有：${listed(names) || '（没有工作表）'}`,
          en: `Check its name: the file has ${listed(names) || 'no sheets'}`,
        },
      ),
    );
}
