import type { publishedFigures, Qualifier } from '@minxin/database';
import type { Row } from '../csv/row.ts';

type Role = 'yardstick' | 'context';

const COLUMNS = [
  'id',
  'subject',
  'metric',
  'period_from',
  'period_to',
  'area_code',
  'area_name',
  'value',
  'unit',
  'qualifier',
  'source',
  'note',
] as const;

export type PublishedColumn = (typeof COLUMNS)[number] | 'locator';

/** A yardstick says where on its page it stands; a context figure names its source only. */
export const PUBLISHED_COLUMNS: Readonly<Record<Role, readonly PublishedColumn[]>> = {
  yardstick: [...COLUMNS, 'locator'],
  context: COLUMNS,
};

const QUALIFIER = /^(exact|at_least|rule|rule_minimum|rounded_1e-?\d+)$/;

type Figure = Omit<
  typeof publishedFigures.$inferInsert,
  'districtCode' | 'batchId' | 'origin' | 'sourceRow'
>;

/** Reads one printed figure. Throws ImportError BAD_VALUE. */
export function publishedRow(row: Row<PublishedColumn>, role: Role): Figure {
  const periodFrom = row.day('period_from');
  const periodTo = row.day('period_to');
  if (periodTo < periodFrom) {
    throw row.error(
      'BAD_VALUE',
      'period_to',
      `${periodTo} is before period_from ${periodFrom}. Write the period's first day first.`,
    );
  }
  return {
    id: row.matching('id', /^[A-Z]{2}-\d{2,4}$/, 'SH-01'),
    role,
    subject: row.matching('subject', /^[a-z]+(-[a-z]+)*$/, 'service-hall'),
    metric: row.matching('metric', /^[a-z]+(_[a-z]+)*$/, 'cases_handled'),
    periodFrom,
    periodTo,
    areaCode: row.matching('area_code', /^\d{6}(\d{3}){0,2}$/, '610902 or 610902111'),
    areaName: row.text('area_name'),
    value: row.decimal('value'),
    unit: row.text('unit'),
    qualifier: row.matching('qualifier', QUALIFIER, 'exact, at_least or rounded_1e6') as Qualifier,
    source: row.text('source'),
    locator: role === 'yardstick' ? row.text('locator') : '',
    note: row.raw('note').trim(),
  };
}
