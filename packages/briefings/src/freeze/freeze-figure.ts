import { acrossFestival, periodKey } from '@minxin/calendar';
import {
  type BoundValue,
  bindValue,
  inForce,
  type MetricDefinition,
  openSlice,
  type Passport,
  type Slice,
  type ValueChange,
} from '@minxin/metrics';
import { referenceOf } from '../layout/periods.ts';
import type { FrozenBatch, FrozenChange, FrozenFigure, FrozenParts, FrozenRows } from './frozen.ts';

/** A figure with the batches that it was counted from. */
export interface FigureRead {
  readonly figure: FrozenFigure;
  readonly batches: readonly FrozenBatch[];
}

/** Reads a metric of a slice with all that a briefing may say of it. */
export async function freezeFigure(slice: Slice, id: string): Promise<FigureRead> {
  const { model, period } = slice;
  const value = await bindValue(slice, id);
  const [yearAgo, previous, simulated, passport] = [
    await value.change('YEAR_AGO'),
    await value.change('PREVIOUS'),
    await slice.simulated(),
    await value.passport(),
  ];
  const { metric } = passport;
  const version = passport.versions.at(-1)?.from ?? null;
  return {
    figure: {
      reference: referenceOf(model.subject, id, period),
      ...wordsOf(metric),
      ...{ metric: id, period: periodKey(period), asOf: passport.asOf.toISOString() },
      version,
      definition: definitionAt(metric, version),
      value: value.value,
      exact: value.exact,
      numerator: value.numerator,
      denominator: value.denominator,
      parts: namedParts(metric),
      state: value.state,
      target: targetOf(value, metric, period.from),
      changes: { yearAgo: changeOf(yearAgo), previous: changeOf(previous) },
      acrossFestival: await freezeTogether(slice, id),
      simulated,
      rows: rowsOf(passport),
    },
    batches: passport.parts.flatMap(({ batches }) => batches.map(batchOf)),
  };
}

const wordsOf = ({ label, labelEn, unit, direction, additive }: Passport['metric']) => ({
  label: { zh: label, en: labelEn },
  unit: unit.toUpperCase(),
  direction: direction.toUpperCase() as FrozenFigure['direction'],
  additive,
});

/** Additive or not, two months together say what each alone can't where the festival moved between them. */
async function freezeTogether({ model, period, family }: Slice, id: string) {
  const both = acrossFestival(period);
  if (!both) return null;
  const { context, asOf } = family.shape;
  const value = await bindValue(await openSlice(context, model, { period: both, asOf }), id);
  return {
    reference: referenceOf(model.subject, id, both),
    ...{ value: value.value, exact: value.exact, state: value.state },
    ...{ numerator: value.numerator, denominator: value.denominator },
    yearAgo: changeOf(await value.change('YEAR_AGO')),
  };
}

const namedParts = ({ parts }: MetricDefinition): FrozenParts | null =>
  parts ? { ...parts, unit: parts.unit.toUpperCase() } : null;

function definitionAt(definition: MetricDefinition, from: string | null) {
  const told = definition.versions?.find((version) => version.from === from) ?? definition;
  return {
    description: { zh: told.description, en: told.descriptionEn },
    formula: { zh: told.formula, en: told.formulaEn },
    source: told.source,
  };
}

function targetOf(
  { target }: BoundValue,
  { targets }: MetricDefinition,
  day: string,
): FrozenFigure['target'] {
  const declared = inForce(targets, day);
  if (!target || !declared) return null;
  return { from: target.from, value: target.value, met: target.met, source: declared.source };
}

const changeOf = (change: ValueChange): FrozenChange => ({
  base: change.base,
  absolute: change.absolute,
  percent: change.percent,
  points: change.points,
  partial: change.partial,
  basePeriod: periodKey(change.basePeriod),
});

/** What its parts were counted from, a batch once: of two parts the one that took more of its rows. */
function rowsOf({ parts }: Passport): readonly FrozenRows[] {
  const byBatch = new Map<number, FrozenRows>();
  for (const { id, rows, firstRow, lastRow } of parts.flatMap(({ batches }) => batches)) {
    if (rows > (byBatch.get(id)?.rows ?? 0))
      byBatch.set(id, { batch: id, rows, firstRow, lastRow });
  }
  return [...byBatch.values()].sort((a, b) => a.batch - b.batch);
}

const batchOf = (batch: Passport['parts'][number]['batches'][number]): FrozenBatch => ({
  ...{ id: batch.id, kind: batch.kind, origin: batch.origin, fileName: batch.fileName },
  ...{ fileSha256: batch.fileSha256, committedAt: batch.committedAt.toISOString() },
  dataVersion: batch.dataVersion,
});
