import type { BriefingDocument } from '../document/index.ts';
import type { FileContent, FileKind } from '../files/file-content.ts';
import { sha256 } from '../files/sha256.ts';
import { type NamedTemplates, named, type Templates } from '../templates/templates.ts';

/** What a pack says of its files, so that each can be proved to be what was frozen. */
export interface Manifest {
  readonly title: string;
  readonly period: string;
  readonly issuer: string;
  readonly revision: number;
  readonly standing: BriefingDocument['standing'];
  readonly frozenOn: string;
  readonly dataVersion: number;
  readonly contentHash: string;
  readonly madeUp: boolean;
  /** Ids of the subjects that it is narrowed to; null where it tells of all. */
  readonly subjects: readonly string[] | null;
  /** They are part of what made the files. */
  readonly templates: NamedTemplates;
  readonly files: readonly ListedFile[];
}

export interface ListedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export const listed = ({ name, kind, content }: FileContent): ListedFile => ({
  ...{ name, kind, bytes: content.byteLength },
  sha256: sha256(content),
});

export function manifestFile(
  document: BriefingDocument,
  templates: Templates,
  files: readonly ListedFile[],
): FileContent {
  const { title, period, issuer, revision, standing } = document;
  const { frozenOn, dataVersion, contentHash, madeUp, narrowedTo } = document;
  const manifest: Manifest = {
    ...{ title, period, issuer, revision, standing },
    ...{ frozenOn, dataVersion, contentHash, madeUp, subjects: narrowedTo ?? null },
    ...{ templates: named(templates), files },
  };
  const content = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  return { name: 'manifest.json', kind: 'json', content };
}
