import { BOARDS } from '@minxin/boards/all';
import type { Words } from '@minxin/metrics';
import type { Frozen } from '../freeze/frozen.ts';
import type { ComposeRequest } from './compose-document.ts';

export interface Narrowed extends ComposeRequest {
  /** The subjects that are not told. */
  readonly leftOut: readonly Words[];
}

/**
 * What a document is composed from, without the subjects that its reader may not read. Taken out of the
 * frozen figures and not of the document: its overview, definitions, sources and differences follow from them.
 */
export function narrowed(request: ComposeRequest): Narrowed {
  const { revision, edits, before, mayRead } = request;
  if (!mayRead) return { ...request, leftOut: [] };
  const { frozen } = revision;
  const told = new Set(mayRead);
  return {
    ...request,
    revision: { ...revision, frozen: narrowedFrozen(frozen, told) },
    before: before && narrowedFrozen(before, told),
    // What staff wrote over all subjects is not known to tell of some alone.
    edits: edits.filter(({ paragraph }) => told.has(paragraph.replace(/\..*$/, ''))),
    leftOut: frozen.subjects.filter(({ subject }) => !told.has(subject)).map(({ label }) => label),
  };
}

function narrowedFrozen(frozen: Frozen, told: ReadonlySet<string>): Frozen {
  const subjects = frozen.subjects.filter(({ subject }) => told.has(subject));
  const rows = subjects.flatMap(({ figures }) => figures.flatMap((figure) => figure.rows));
  const batches = new Set(rows.map(({ batch }) => batch));
  return {
    ...frozen,
    subjects,
    boards: frozen.boards.filter(({ board }) => tellsOnly(board, told)),
    reconciliation: frozen.reconciliation.filter(({ subject }) => told.has(subject)),
    batches: frozen.batches.filter(({ id }) => batches.has(id)),
  };
}

/** Whether all that a board draws is of those subjects; the overview draws something of each. */
function tellsOnly(id: string, told: ReadonlySet<string>): boolean {
  const board = BOARDS.find((one) => one.id === id);
  return (
    board !== undefined &&
    id !== 'overview' &&
    board.subjects.every((field) =>
      told.has(field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    )
  );
}
