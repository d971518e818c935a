import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';

interface ImportOptions {
  readonly as?: readonly string[];
  readonly mapping?: readonly string[];
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly allOrNothing?: boolean;
  readonly dryRun?: boolean;
  readonly errors?: string;
  readonly listKinds?: boolean;
  readonly json?: boolean;
}

const HELP = `
A file's kind and columns are found by its headers. Each file goes in by itself, in one transaction;
the same file again changes nothing. Exit status 0: everything is in; 1: something was refused.

  minxin import 三月工单.xlsx
  minxin import --dry-run 'exports/*.csv'
  minxin import 台账.xlsx --as 三月=热线工单 --as 单位=承办单位
  cat orders.csv | minxin import - --as HotlineOrder`;

const AS =
  'the kind of the records: type, list or Chinese label (--list-kinds); sheet=kind for one sheet';
const MAPPING = 'a saved mapping of a foreign layout, YAML or JSON; sheet=file for one sheet';

/** An option that may stand several times. */
const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

export function addImport(program: Command): void {
  program
    .command('import')
    .description('take files in (CSV, XLSX, OCDS, Open311), the good rows or all or none')
    .argument('[files...]', 'files or patterns; - for standard input')
    .option('--as <kind>', AS, collect)
    .option('--mapping <file>', MAPPING, collect)
    .option('--sheet <name>', 'only this sheet of a workbook')
    .option('--encoding <name>', 'such as gb18030; found out unless told')
    .option('--delimiter <character>', 'of a CSV, \\t for a tab; found out unless told')
    .option('--all-or-nothing', 'where a row is at fault, none goes in')
    .option('--dry-run', 'only tell what would be')
    .option('--errors <path>', 'write the file back with its errors marked: an .xlsx, or a folder')
    .option('--list-kinds', 'print the kinds of record that a file may bring')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { allOrNothing = false, dryRun = false, json = false } = options;
      if (options.listKinds) {
        const { listKinds } = await import('../actions/list-kinds.ts');
        return listKinds(json);
      }
      if (files.length === 0)
        throw new CommandError('USAGE', 'Name a file, or - for standard input.');
      const environment = readEnvironment(process.env);
      const { importFiles } = await import('../actions/import.ts');
      const { as: kinds = [], mapping: mappings = [], errors = null } = options;
      const { sheet, encoding, delimiter } = options;
      await importFiles(environment, files, {
        ...{ kinds, mappings, sheet, encoding, delimiter, json, errors },
        ...{ mode: allOrNothing ? 'all' : 'good', isTrial: dryRun },
      });
    });
}
