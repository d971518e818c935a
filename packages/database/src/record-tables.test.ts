import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { RECORD_TABLES } from './record-tables.ts';

it('lists a table before every table that it refers to', () => {
  for (const [position, table] of RECORD_TABLES.entries()) {
    const later = RECORD_TABLES.slice(position);
    for (const key of getTableConfig(table).foreignKeys) {
      const { foreignTable } = key.reference();
      const isRecord = RECORD_TABLES.some((one) => one === foreignTable);
      if (isRecord) expect(later.some((one) => one === foreignTable)).toBe(true);
    }
  }
});
