import {
  type BriefingDocument,
  type Revision,
  readDocument,
  readRevision,
  type WholeRevision,
} from '@minxin/briefings';
import type { Context } from '../context.ts';

type Asker = Pick<Context, 'db' | 'districtCode' | 'language'>;

/** A revision whose figures and document are read when they are asked for, once. */
export class AskedRevision {
  readonly revision: Revision;
  readonly #asker: Asker;
  #whole: Promise<WholeRevision> | undefined;
  #document: Promise<BriefingDocument> | undefined;

  constructor(revision: Revision, asker: Asker) {
    this.revision = revision;
    this.#asker = asker;
  }

  get whole(): Promise<WholeRevision> {
    const { periodKey: period, number } = this.revision;
    this.#whole ??= readRevision(this.#asker, { period, number });
    return this.#whole;
  }

  /** What it says, in the language of who asks. */
  get document(): Promise<BriefingDocument> {
    const { db, districtCode, language } = this.#asker;
    this.#document ??= this.whole.then((whole) => readDocument(db, districtCode, whole, language));
    return this.#document;
  }
}
