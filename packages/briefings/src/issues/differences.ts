import type { Words } from '@minxin/metrics';
import type { Frozen, FrozenBatch, FrozenFigure, FrozenRows } from '../freeze/frozen.ts';

/** A figure that is not what it was: before, after, and which batches did it. */
export interface Difference {
  readonly reference: string;
  readonly label: Words;
  readonly period: string;
  readonly unit: string;
  /** Null where the older revision did not have it, or the newer does not. */
  readonly before: FigureState | null;
  readonly after: FigureState | null;
  /** Whether the definition is another: then batches alone don't explain it. */
  readonly redefined: boolean;
  readonly batches: readonly ChangingBatch[];
}

export type FigureState = Pick<
  FrozenFigure,
  'value' | 'exact' | 'numerator' | 'denominator' | 'state'
>;

/** A batch that stands behind a figure now and did not before, or with other rows, or no longer. */
export interface ChangingBatch extends FrozenBatch {
  readonly before: FrozenRows | null;
  readonly after: FrozenRows | null;
}

/** All figures that differ between two revisions, in the order of the later. */
export function differences(before: Frozen, after: Frozen): readonly Difference[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const batches = new Map([...before.batches, ...after.batches].map((one) => [one.id, one]));
  const references = [...new Set([...now.keys(), ...old.keys()])];
  return references.flatMap((reference) => {
    const [from, to] = [old.get(reference), now.get(reference)];
    const shown = to ?? from;
    if (!shown || (from && to && isSame(from, to))) return [];
    return [
      {
        ...{ reference, label: shown.label, period: shown.period, unit: shown.unit },
        ...{ before: from ? stateOf(from) : null, after: to ? stateOf(to) : null },
        redefined: from !== undefined && to !== undefined && from.version !== to.version,
        batches: changingBatches(from?.rows ?? [], to?.rows ?? [], before.dataVersion, batches),
      },
    ];
  });
}

const figuresOf = ({ subjects }: Frozen): ReadonlyMap<string, FrozenFigure> =>
  new Map(
    subjects.flatMap(({ figures }) => figures).map((figure) => [figure.reference, figure] as const),
  );

const stateOf = ({ value, exact, numerator, denominator, state }: FrozenFigure): FigureState => ({
  ...{ value, exact, numerator, denominator, state },
});

const isSame = (from: FrozenFigure, to: FrozenFigure): boolean =>
  JSON.stringify(stateOf(from)) === JSON.stringify(stateOf(to)) && from.version === to.version;

function changingBatches(
  before: readonly FrozenRows[],
  after: readonly FrozenRows[],
  frozenAt: number,
  known: ReadonlyMap<number, FrozenBatch>,
): readonly ChangingBatch[] {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((one) => [one.batch, one])));
  const ids = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  return ids.flatMap((id) => {
    const batch = known.get(id);
    const [from = null, to = null] = [old?.get(id), now?.get(id)];
    const isSameRows = from?.rows === to?.rows;
    if (!batch || (isSameRows && batch.dataVersion <= frozenAt)) return [];
    return [{ ...batch, before: from, after: to }];
  });
}
