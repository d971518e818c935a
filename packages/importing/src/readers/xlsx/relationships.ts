import { posix } from 'node:path';
import { type Attributes, readXml } from './xml-reader.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A part that another names: its type is the last word of the type's address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/**
 * The parts inside the file that a part names ('' for the package itself). What it names outside —
 * other workbooks, addresses — is left out, so that nobody opens it.
 */
export async function relationshipsOf(
  archive: ZipArchive,
  part: string,
  file: string,
): Promise<Relationship[]> {
  const folder = posix.dirname(part);
  const own = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(own)) return [];
  const found: Relationship[] = [];
  await readXml(archive.read(own), file, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode !== 'External') {
        found.push(relationship(folder, attributes));
      }
    },
    close() {},
  });
  return found;
}

function relationship(folder: string, { Id, Type, Target }: Attributes): Relationship {
  const target = Target ?? '';
  return {
    id: Id ?? '',
    type: Type?.split('/').at(-1) ?? '',
    target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
  };
}
