import type { Source } from '../../source/source.ts';
import type { Format } from '../format.ts';
import { ProblemList } from '../tree/problem-list.ts';
import { TableSpool } from '../tree/table-spool.ts';
import { addProcess } from './add-process.ts';
import { readProcesses } from './read-processes.ts';
import { supplierBook } from './suppliers.ts';
import { OCDS_TABLES } from './tables/tables.ts';

const OPENING = /^\uFEFF?\s*[[{]/;
/** A long release may name its process at its end only: its parts tell it as well. */
const OCDS_KEY =
  /"(?:ocid|releases|records|compiledRelease|versionedRelease|initiationType|tender|awards|contracts)"\s*:/;

/**
 * OCDS 1.1: releases, records and packages of either, as JSON or JSON lines. Rows are numbered in
 * their table, and each has its path in the file. The first table that is asked for reads the file
 * through; it throws ImportError where that is no JSON.
 */
export const ocdsFormat: Format = {
  format: 'ocds',
  sniff: (head: Uint8Array): boolean => {
    const text = Buffer.from(head).toString();
    return OPENING.test(text) && OCDS_KEY.test(text);
  },
  async open(path, { name }): Promise<Source> {
    const problems = new ProblemList();
    const spool = new TableSpool(OCDS_TABLES);
    return {
      format: 'ocds',
      get problems() {
        return problems.all();
      },
      async *tables() {
        const suppliers = supplierBook(spool, problems);
        for await (const process of readProcesses(path, name, problems)) {
          addProcess(process, suppliers, spool, problems);
          await spool.settle();
        }
        yield* spool.tables();
      },
      close: () => spool.close(),
    };
  },
};
