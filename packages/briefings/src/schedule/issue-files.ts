import type { Database } from '@minxin/database';
import type { GivenFile } from '../issues/give-out.ts';
import { giveOutApart } from '../issues/give-out-apart.ts';
import { readComposed } from '../issues/read-document.ts';
import { readFile, readFiles } from '../issues/read-files.ts';
import type { WholeRevision } from '../issues/revision.ts';
import type { Recipient } from './schedule.ts';

/** The files of a revision for each that gets them: written once for all who get the same. */
export class IssueFiles {
  readonly #db: Database;
  readonly #districtCode: string;
  readonly #revision: WholeRevision;
  readonly #written = new Map<string, Promise<readonly GivenFile[]>>();

  constructor(db: Database, districtCode: string, revision: WholeRevision) {
    this.#db = db;
    this.#districtCode = districtCode;
    this.#revision = revision;
  }

  /** In the formats, the language and with the subjects that a recipient gets. */
  async of({ language, formats, mayRead }: Recipient): Promise<readonly GivenFile[]> {
    const kinds: ReadonlySet<string> = new Set(formats);
    const key = JSON.stringify([language, mayRead]);
    const known = this.#written.get(key);
    const written = known ?? this.#write(language, mayRead);
    this.#written.set(key, written);
    return (await written).filter(({ kind }) => kinds.has(kind));
  }

  async #write(
    language: Recipient['language'],
    mayRead: Recipient['mayRead'],
  ): Promise<readonly GivenFile[]> {
    const [db, districtCode, revision] = [this.#db, this.#districtCode, this.#revision];
    if (revision.state === 'published' && mayRead === null) return this.#givenOut(language);
    const composed = await readComposed(db, districtCode, revision);
    return giveOutApart({ ...composed, language, mayRead });
  }

  /** Byte for byte as they were published. */
  async #givenOut(language: Recipient['language']): Promise<readonly GivenFile[]> {
    const [db, districtCode, revision] = [this.#db, this.#districtCode, this.#revision];
    const given: GivenFile[] = [];
    for (const entry of await readFiles(db, districtCode, revision)) {
      if (entry.language !== language) continue;
      const content = await readFile(db, districtCode, revision, entry);
      if (content) given.push({ language, name: entry.name, kind: entry.kind, content });
    }
    return given;
  }
}
