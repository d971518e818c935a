import { readFile } from 'node:fs/promises';
import { readMapping, type Told } from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { CommandError } from '../output/command-error.ts';

/** What the arguments say of the files. */
export interface ToldByArguments {
  readonly kind: string | undefined;
  /** The path of a saved mapping. */
  readonly mapping: string | undefined;
  readonly sheet: string | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
}

/** @throws CommandError USAGE for a mapping that can't be read, with everything that is wrong with it */
export async function toldOf(args: ToldByArguments): Promise<Told> {
  const { kind, mapping, sheet, encoding, delimiter } = args;
  return {
    ...(kind !== undefined && { kind }),
    ...(mapping !== undefined && { mapping: await mappingAt(mapping) }),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
  };
}

async function mappingAt(path: string) {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError('USAGE', `The mapping ${path} can't be read: ${cause.code}.`, { cause });
  });
  const read = readMapping(text, CATALOGUE);
  if (read.ok) return read.mapping;
  const sentences = read.problems.map(({ messageEn, fixEn }) => `  ${messageEn}. ${fixEn}.`);
  throw new CommandError('USAGE', `The mapping ${path} is at fault:\n${sentences.join('\n')}`);
}
