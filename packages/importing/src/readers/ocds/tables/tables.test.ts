import { columnsOf, RECORD_KINDS } from '@minxin/records';
import { expect, test } from 'vitest';
import { OCDS_TABLES } from './tables.ts';

test.each(OCDS_TABLES.map((table) => [table.name, table.fields] as const))(
  '%s is the list of a kind, its columns are fields of the contract that somebody enters',
  (name, fields) => {
    const kind = RECORD_KINDS.find(({ plural }) => plural === name);
    const entered = kind
      ? columnsOf(kind).flatMap(({ entered, publicName }) => (entered ? [publicName] : []))
      : [];
    expect(entered).toEqual(expect.arrayContaining([...fields]));
  },
);
