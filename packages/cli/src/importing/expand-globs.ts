import { access, readdir } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { CommandError } from '../output/command-error.ts';

const isPattern = (part: string): boolean => /[*?]/.test(part);

/**
 * The files that arguments name: `*` and `?` stand for what they do in a shell, for those whose shell
 * leaves them alone. A name that is there as it is written is that file. In the order given, each pattern
 * in the order of names.
 * @throws CommandError USAGE where a pattern finds nothing
 */
export async function expandGlobs(args: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const arg of args) {
    if (!isPattern(arg) || (await exists(arg))) paths.push(arg);
    else paths.push(...(await filesLike(arg)));
  }
  return paths;
}

async function filesLike(pattern: string): Promise<readonly string[]> {
  const { root } = parse(pattern);
  let found = [root];
  for (const part of pattern.slice(root.length).split(sep === '\\' ? /[/\\]/ : '/')) {
    const next: string[] = [];
    for (const folder of found) {
      for (const name of isPattern(part) ? await namesLike(folder, part) : [part]) {
        next.push(join(folder, name));
      }
    }
    found = next;
  }
  const there: string[] = [];
  for (const path of found) if (await exists(path)) there.push(path);
  if (there.length > 0) return there;
  throw new CommandError('USAGE', `No file is called like ${pattern}. 没有这样的文件。`);
}

async function namesLike(folder: string, part: string): Promise<readonly string[]> {
  const names = await readdir(folder === '' ? '.' : folder).catch(() => []);
  const words = part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const like = new RegExp(`^${words.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
  const isHidden = (name: string) => name.startsWith('.') && !part.startsWith('.');
  return names.filter((name) => like.test(name) && !isHidden(name)).toSorted();
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
