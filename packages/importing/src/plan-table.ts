import type { Catalogue, RecordKind } from '@minxin/records';
import { fileProblem } from './mappings/file-problem.ts';
import { guessKind } from './mappings/guess-kind.ts';
import { type ColumnMatch, matchColumns } from './mappings/match-columns.ts';
import { kindNamed } from './mappings/saved/check-mapping.ts';
import { correctMapping } from './mappings/saved/correct-mapping.ts';
import { matchSaved } from './mappings/saved/match-saved.ts';
import type { FileRequest, PlannedTable, ToldKind } from './plan-file.ts';
import type { SourceProblem } from './source/source.ts';

type Found = Pick<PlannedTable, 'match' | 'candidates' | 'problems'>;

/** What a table holds, as it was told of it, or of the file, or as its headers have it. */
export function planTable(
  request: FileRequest,
  catalogue: Catalogue,
  { index, name, head }: Pick<PlannedTable, 'index' | 'name' | 'head'>,
): Found {
  const corrections = (request.columns ?? []).filter(({ table }) => table === index);
  const matched = (kind: RecordKind) => matchColumns(head, kind, catalogue, undefined, corrections);
  const { kind, mapping } = toldOfSheet(request, name) ?? request;
  if (mapping) {
    const corrected = correctMapping(mapping, corrections, catalogue);
    const match = matchSaved(head, corrected.mapping, catalogue);
    return chosen({ ...match, problems: [...corrected.problems, ...match.problems] });
  }
  const told = kind ?? listNamed(catalogue, name);
  if (told !== undefined) {
    const named = kindNamed(catalogue, told);
    return named
      ? chosen(matched(named))
      : { match: null, candidates: [], problems: [noSuchKind(told, catalogue)] };
  }
  const names = [name ?? '', request.name].filter((one) => one !== '');
  const guess = guessKind(head, catalogue, names);
  if (!guess.ok) return { match: null, candidates: guess.candidates, problems: [guess.problem] };
  const match = corrections.length > 0 ? matched(guess.match.plan.kind) : guess.match;
  return { match, candidates: guess.candidates, problems: match.problems };
}

/** What was told of this one sheet: what was told of the file then says nothing of it. */
export const toldOfSheet = (
  { sheets = [] }: FileRequest,
  name: string | null,
): ToldKind | undefined => sheets.find(({ sheet }) => sheet === name);

/** Whether a table is plainly none of the kind that it was taken for, or of any. */
export function holdsNothing({ match, problems }: Found): boolean {
  if (!match) return problems.some(({ code }) => code === 'UNKNOWN_LAYOUT');
  const filled = match.plan.fills.flatMap(({ from }) => ('columns' in from ? from.columns : []));
  return filled.every((column) => column < 0) && match.workedOut.length === 0;
}

const chosen = (match: ColumnMatch): Found => ({
  ...{ match, candidates: [], problems: match.problems },
});

/** A tree's tables are called like the lists of the contract. */
const listNamed = ({ kinds }: Catalogue, name: string | null): string | undefined =>
  kinds.find(({ plural }) => plural === name)?.plural;

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
