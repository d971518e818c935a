import type { GivenFile } from '../issues/give-out.ts';
import { giveOutApart } from '../issues/give-out-apart.ts';
import { readComposed } from '../issues/read-document.ts';
import { readFile, readFiles } from '../issues/read-files.ts';
import type { WholeRevision } from '../issues/revision.ts';
import { readTemplates } from '../templates/read-templates.ts';
import type { Recipient } from './schedule.ts';
import type { Worker } from './worker.ts';

/** The files of a revision for each that gets them: written once for all who get the same. */
export class IssueFiles {
  readonly #worker: Worker;
  readonly #revision: WholeRevision;
  readonly #written = new Map<string, Promise<readonly GivenFile[]>>();

  constructor(worker: Worker, revision: WholeRevision) {
    this.#worker = worker;
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
    const { connection, districtCode, templatesFolder, signal } = this.#worker;
    const revision = this.#revision;
    if (revision.state === 'published' && mayRead === null) return this.#givenOut(language);
    const composed = await readComposed(connection.db, districtCode, revision);
    const templates = templatesFolder === undefined ? {} : await readTemplates(templatesFolder);
    return giveOutApart({ ...composed, language, mayRead, templates }, signal);
  }

  /** Byte for byte as they were published. */
  async #givenOut(language: Recipient['language']): Promise<readonly GivenFile[]> {
    const { connection, districtCode } = this.#worker;
    const [{ db }, revision] = [connection, this.#revision];
    const given: GivenFile[] = [];
    for (const entry of await readFiles(db, districtCode, revision)) {
      if (entry.language !== language) continue;
      const content = await readFile(db, districtCode, revision, entry);
      if (content) given.push({ language, name: entry.name, kind: entry.kind, content });
    }
    return given;
  }
}
