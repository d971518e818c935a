import type { Grain } from '@minxin/calendar';
import { measuresBehind } from '../definition/metric.ts';
import type { Unit } from '../definition/unit.ts';
import { checkDimension } from '../question/check-question.ts';
import { QuestionError } from '../question/question-error.ts';
import { below } from '../slice/cut-by.ts';
import { definitionOf } from '../slice/read-metric.ts';
import { cutByTime, type Slice } from '../slice/slice.ts';
import { readSecrecy } from '../suppression/secrecy.ts';
import { keyColumns, metricColumns, periodColumns } from './columns.ts';
import { rowsOf } from './rows.ts';

export interface TableRequest {
  readonly metrics: readonly string[];
  readonly by?: readonly string[] | null | undefined;
  readonly grain?: Grain | null | undefined;
  /** Whether numerator and denominator of ratios stand beside them. */
  readonly parts?: boolean | null | undefined;
}

/** A column of a table: numbers, texts or nulls, one a row. */
export interface TableColumn {
  /** `period`, a dimension, a dimension with `.label`, a metric, or a metric with `.numerator` or `.denominator`. */
  readonly id: string;
  readonly kind: 'PERIOD' | 'KEY' | 'LABEL' | 'METRIC' | 'NUMERATOR' | 'DENOMINATOR';
  readonly label: string;
  /** Of a metric's values. */
  readonly unit: Unit | null;
  readonly values: readonly (number | string | null)[];
  /** The rows, from 0, whose value is withheld since few stand behind it; it is null there. */
  readonly suppressed: readonly number[];
}

export interface Table {
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
}

const MOST_METRICS = 50;
const MOST_DIMENSIONS = 4;

/**
 * A slice as columns, in one statement for all sibling slices. Rows stand in order of period, then of
 * key; without dimensions each period has its row, with them those that the records hold.
 * @throws QuestionError for what the model can't answer, and BAD_TABLE for no metric, or too many
 */
export async function readTable(slice: Slice, request: TableRequest): Promise<Table> {
  const { metrics, by, grain, parts } = request;
  const dimensions = by ?? [];
  checkRequest(slice, metrics, dimensions);
  const { family: above, periods } = cutTo(slice, grain);
  const family = dimensions.reduce(below, above);
  const measures = [...new Set(metrics.flatMap((id) => measuresBehind(slice.model.metrics, id)))];
  const [answers, secrecy] = await Promise.all([
    family.load(measures),
    readSecrecy(family, measures),
  ]);
  const rows = rowsOf(slice, answers, periods, dimensions.length);
  return {
    rowCount: rows.count,
    columns: [
      ...(grain ? periodColumns(family, rows) : []),
      ...dimensions.flatMap((dimension, d) => keyColumns(slice, dimension, d, rows)),
      ...metrics.flatMap((id) =>
        metricColumns({ slice, family, secrecy, rows }, id, parts === true),
      ),
    ],
  };
}

function checkRequest(slice: Slice, metrics: readonly string[], by: readonly string[]): void {
  if (metrics.length < 1 || metrics.length > MOST_METRICS) {
    throw new QuestionError('BAD_TABLE', {
      zh: `表中有 ${metrics.length} 个指标；应为 1 至 ${MOST_METRICS} 个。`,
      en: `A table of ${metrics.length} metrics; name 1 to ${MOST_METRICS}.`,
    });
  }
  if (by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw new QuestionError('BAD_TABLE', {
      zh: `by 为 ${by.join('、')}；最多 ${MOST_DIMENSIONS} 个维度，各一次。`,
      en: `by: ${by.join(', ')}; name at most ${MOST_DIMENSIONS} dimensions, each once.`,
    });
  }
  for (const id of metrics) definitionOf(slice.model, id);
  for (const dimension of by) checkDimension(slice.model, dimension);
}

/** The family of a table's rows before they are cut by dimensions, and the places of the slice's periods in it. */
function cutTo(slice: Slice, grain: Grain | null | undefined) {
  if (!grain) return { family: slice.family, periods: [slice.place.period] };
  const { family, places } = cutByTime(slice.family, grain);
  return { family, periods: places[slice.place.period] ?? [] };
}
