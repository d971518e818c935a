import { access, readFile } from 'node:fs/promises';
import { readMapping, type Told, type ToldKind } from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { CommandError } from '../output/command-error.ts';

/** What the arguments say of the files. */
export interface ToldByArguments {
  /** A kind, or `sheet=kind` for one sheet. */
  readonly kinds: readonly string[];
  /** The path of a saved mapping, or `sheet=path` for one sheet. */
  readonly mappings: readonly string[];
  readonly sheet: string | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
}

/**
 * @throws CommandError USAGE for a mapping that can't be read, with everything that is wrong with it, and
 *   for two kinds or mappings of one thing
 */
export async function toldOf(args: ToldByArguments): Promise<Told> {
  const { sheet, encoding, delimiter } = args;
  const kinds = bySheet('--as', args.kinds.map(parted));
  const paths = bySheet('--mapping', await Promise.all(args.mappings.map(partedPath)));
  const told = async (name: string | null): Promise<ToldKind> => {
    const [kind, path] = [kinds.get(name), paths.get(name)];
    return {
      ...(kind !== undefined && { kind }),
      ...(path !== undefined && { mapping: await mappingAt(path) }),
    };
  };
  const names = new Set([...kinds.keys(), ...paths.keys()].filter((name) => name !== null));
  const sheets = [...names].map(async (name) => ({ sheet: name, ...(await told(name)) }));
  return {
    ...(await told(null)),
    ...(names.size > 0 && { sheets: await Promise.all(sheets) }),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
  };
}

/** What is told, and of which sheet; null: of the file. */
type Parted = readonly [sheet: string | null, told: string];

/** No kind holds a `=`, and a sheet's name may: the last one parts them. */
function parted(text: string): Parted {
  const at = text.lastIndexOf('=');
  return at < 0 ? [null, text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A path that is there as it is written is that file's, whatever is in its name. */
const partedPath = (text: string): Promise<Parted> =>
  access(text).then(
    () => [null, text],
    () => parted(text),
  );

function bySheet(option: string, all: readonly Parted[]): ReadonlyMap<string | null, string> {
  const told = new Map(all);
  if (told.size === all.length) return told;
  throw new CommandError('USAGE', `${option} tells two things of one sheet, or of the file.`);
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
