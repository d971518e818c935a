import type { TreeTable } from '../tree/tree-table.ts';

const table = <Field extends string>(
  name: string,
  ...fields: readonly Field[]
): TreeTable<Field> => ({ name, fields });

export const UNITS = table('hotlineUnits', 'code', 'name');
export const CATEGORIES = table('hotlineCategories', 'code', 'name');

/** Open311 knows no town and no channel: these are a saved mapping's constants. */
export const ORDERS = table(
  'hotlineOrders',
  'orderNo',
  'categoryCode',
  'unitCode',
  'receivedAt',
  'dueAt',
  'closedAt',
);

export const OPEN311_TABLES: readonly TreeTable[] = [UNITS, CATEGORIES, ORDERS];
