import type { Language } from '@minxin/commentary';
import { briefingFiles, type Database } from '@minxin/database';
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Revision } from './revision.ts';

/** A file of a published revision, without its bytes. */
export interface FileEntry {
  readonly language: Language;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string;
}

type Of = Pick<Revision, 'briefingId' | 'number'>;

const { language, name, kind, bytes, sha256, content } = getTableColumns(briefingFiles);

const ofRevision = (districtCode: string, { briefingId, number }: Of) =>
  and(
    eq(briefingFiles.districtCode, districtCode),
    eq(briefingFiles.briefingId, briefingId),
    eq(briefingFiles.revision, number),
  );

export const readFiles = (
  db: Database,
  districtCode: string,
  revision: Of,
): Promise<readonly FileEntry[]> =>
  db
    .select({ language, name, kind, bytes, sha256 })
    .from(briefingFiles)
    .where(ofRevision(districtCode, revision))
    .orderBy(asc(language), asc(name));

/** The bytes of a file as it was given out; undefined where the revision has none of that name. */
export async function readFile(
  db: Database,
  districtCode: string,
  revision: Of,
  wanted: Pick<FileEntry, 'language' | 'name'>,
): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ content })
    .from(briefingFiles)
    .where(
      and(ofRevision(districtCode, revision), eq(language, wanted.language), eq(name, wanted.name)),
    );
  return row?.content;
}
