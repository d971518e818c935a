import { type MetricDefinition, measuresBehind } from '../definition/metric.ts';
import { descriptionIn } from '../definition/words.ts';
import { metricEntry } from '../models/list-metrics.ts';
import { listedParts } from '../records/counted-rows.ts';
import { maySeeRecords } from '../records/read-records.ts';
import { readDistrict } from '../slice/read-district.ts';
import type { Slice } from '../slice/slice.ts';
import { languageOf } from '../slice/slice-context.ts';
import { readSecrecy } from '../suppression/secrecy.ts';
import { describeFilters } from './describe-filters.ts';
import type { Passport, PassportPart, PassportVersion } from './passport.ts';
import { type PartRequest, readPart } from './read-part.ts';

/**
 * The passport of a slice's metric. Asks the database some statements a part (its rows by batch), so
 * it is read only when somebody wants to see it.
 * @throws QuestionError UNKNOWN_METRIC
 */
export async function readPassport(slice: Slice, id: string): Promise<Passport> {
  const { context, asOf, span } = slice.family.shape;
  const metric = slice.definition(id);
  const [district, parts, filters] = await Promise.all([
    readDistrict(context.db, context.districtCode),
    partsOf(slice, id),
    describeFilters(slice),
  ]);
  return {
    metric: metricEntry(slice.model, id),
    versions: versionsIn(metric, slice),
    period: slice.period,
    asOf,
    dataThrough: span?.lastDay ?? null,
    dataVersion: district.dataVersion,
    filters,
    parts,
    listed: maySeeRecords(slice) ? listedParts(slice.model, id) : [],
  };
}

async function partsOf(slice: Slice, id: string): Promise<readonly PassportPart[]> {
  const { family, place, model } = slice;
  const measures = measuresBehind(model.metrics, id);
  const secrecy = await readSecrecy(family, measures);
  const suppressed = measures.some((measure) => secrecy.hides(measure, place));
  return readParts(slice, id, { secrecy, suppressed });
}

async function readParts(
  slice: Slice,
  metric: string,
  told: Pick<PartRequest, 'secrecy' | 'suppressed'>,
): Promise<readonly PassportPart[]> {
  const { value } = slice.definition(metric);
  const read = (measure: string, role: PassportPart['role']) =>
    readPart(slice, { metric, measure, role, ...told });
  if ('measure' in value) return [await read(value.measure, 'VALUE')];
  if ('numerator' in value) {
    return [await read(value.numerator, 'NUMERATOR'), await read(value.denominator, 'DENOMINATOR')];
  }
  const parts: PassportPart[] = [];
  for (const other of value.of) parts.push(...(await readParts(slice, other, told)));
  return parts;
}

/** The definitions that hold on some day of the period. */
function versionsIn(
  metric: MetricDefinition,
  { period, family }: Slice,
): readonly PassportVersion[] {
  const language = languageOf(family.shape.context);
  const all: readonly PassportVersion[] = [
    { from: null, ...descriptionIn(metric, language) },
    ...(metric.versions ?? []).map((version) => ({
      from: version.from,
      ...descriptionIn(version, language),
    })),
  ];
  return all.filter(({ from }, v) => {
    const next = all[v + 1]?.from;
    return (from === null || from < period.to) && (!next || next > period.from);
  });
}
