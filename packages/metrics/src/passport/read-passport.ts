import { derivedFrom, type MetricDefinition } from '../definition/metric.ts';
import { metricEntry } from '../models/list-metrics.ts';
import { readDistrict } from '../slice/read-district.ts';
import type { Slice } from '../slice/slice.ts';
import { describeFilters } from './describe-filters.ts';
import type { Passport, PassportPart, PassportVersion } from './passport.ts';
import { readPart } from './read-part.ts';

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
    readParts(slice, id),
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
  };
}

async function readParts(slice: Slice, id: string): Promise<readonly PassportPart[]> {
  const { value } = slice.definition(id);
  const parts: PassportPart[] = [];
  if ('measure' in value) parts.push(await readPart(slice, id, value.measure, 'VALUE'));
  if ('numerator' in value) {
    parts.push(await readPart(slice, id, value.numerator, 'NUMERATOR'));
    parts.push(await readPart(slice, id, value.denominator, 'DENOMINATOR'));
  }
  for (const other of derivedFrom(slice.definition(id))) {
    parts.push(...(await readParts(slice, other)));
  }
  return parts;
}

/** The definitions that hold on some day of the period. */
function versionsIn(metric: MetricDefinition, { period }: Slice): readonly PassportVersion[] {
  const { description, formula, source, versions = [] } = metric;
  const all: readonly PassportVersion[] = [
    { from: null, description, formula, source },
    ...versions,
  ];
  return all.filter(({ from }, v) => {
    const next = all[v + 1]?.from;
    return (from === null || from < period.to) && (!next || next > period.from);
  });
}
