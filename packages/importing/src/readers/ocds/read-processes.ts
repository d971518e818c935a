import { open } from 'node:fs/promises';
import { isJsonLines, type JsonLine, jsonLines, valueAt } from '../json/json-lines.ts';
import { readJson, unreadable } from '../json/read-json.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import { type FoundRelease, findReleases } from './find-releases.ts';
import { type ContractingProcess, processOf } from './process.ts';

/**
 * The contracting processes of a file of OCDS, JSON or JSON lines, each with all its releases, in
 * the order in which they first appear. Of JSON lines only one process is in memory at a time.
 * @throws ImportError where the file can't be read, or is no JSON
 */
export async function* readProcesses(
  path: string,
  file: string,
  problems: ProblemList,
): AsyncGenerator<ContractingProcess> {
  if (await isJsonLines(path, file)) yield* processesOfLines(path, file, problems);
  else {
    const found = findReleases(await readJson(path, file), '', problems);
    for (const [ocid, releases] of byOcid(found)) yield processOf(ocid, releases);
  }
}

function byOcid(found: Iterable<FoundRelease>): ReadonlyMap<string, readonly FoundRelease[]> {
  const all = new Map<string, FoundRelease[]>();
  for (const release of found) {
    const same = all.get(release.ocid);
    if (same) same.push(release);
    else all.set(release.ocid, [release]);
  }
  return all;
}

type LinePlace = Pick<JsonLine, 'number' | 'start' | 'length'>;

async function* processesOfLines(
  path: string,
  file: string,
  problems: ProblemList,
): AsyncGenerator<ContractingProcess> {
  const places = await linesByOcid(path, file, problems);
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  try {
    for (const [ocid, lines] of places) {
      const values = await Promise.all(lines.map((line) => valueAt(handle, line)));
      const found = lines.flatMap((line, at) => {
        const value = values[at];
        return value === undefined ? [] : [...findReleases(value, pathOf(line), null)];
      });
      yield processOf(
        ocid,
        found.filter((release) => release.ocid === ocid),
      );
    }
  } finally {
    await handle.close();
  }
}

/** Where the releases of each process stand: all that is kept of a file of any length. */
async function linesByOcid(
  path: string,
  file: string,
  problems: ProblemList,
): Promise<ReadonlyMap<string, readonly LinePlace[]>> {
  const places = new Map<string, LinePlace[]>();
  for await (const { value, fault, ...line } of jsonLines(path, file)) {
    if (value === undefined) {
      badLine(pathOf(line), fault === 'too long', problems);
      continue;
    }
    const ocids = new Set([...findReleases(value, pathOf(line), problems)].map(({ ocid }) => ocid));
    for (const ocid of ocids) {
      const same = places.get(ocid);
      if (same) same.push(line);
      else places.set(ocid, [line]);
    }
  }
  return places;
}

const pathOf = ({ number }: LinePlace): string => `line ${number}`;

function badLine(place: string, tooLong: boolean, problems: ProblemList): void {
  const wrong = tooLong
    ? { zh: '这一行超过 64 MiB', en: 'This line is longer than 64 MiB' }
    : { zh: '这一行不是完整的 JSON', en: 'This line is no complete JSON' };
  problems.add('BAD_LINE', place, wrong, {
    zh: '请重新导出这一行；其余各行照常导入',
    en: 'Export this line again; the others are imported all the same',
  });
}
