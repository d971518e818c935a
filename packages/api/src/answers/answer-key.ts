import { hash, randomUUID } from 'node:crypto';
import type { Language } from '@minxin/commentary';

/** What an answer depends on, besides the clock. */
export interface AnswerIdentity {
  /** The document's text. */
  readonly document: string;
  /** Canonical JSON. */
  readonly variables: string;
  readonly operationName: string | null;
  /** What the viewer may see: equal for two viewers only if they may see exactly the same. */
  readonly rights: string;
  readonly districtCode: string;
  readonly dataVersion: number;
  /** The request's own id where the version does not tell all that changed; else null. */
  readonly unsettled: string | null;
  readonly mediaType: string;
  readonly language: Language;
}

/** Another run may be another program, which answers the same question otherwise. */
const RUN = randomUUID();

/** A short name of an answer, the same for equal questions of this run alone. */
export function answerKey(identity: AnswerIdentity): string {
  const parts = [
    RUN,
    hash('sha256', identity.document),
    identity.variables,
    identity.operationName,
    identity.rights,
    identity.districtCode,
    identity.dataVersion,
    identity.unsettled,
    identity.mediaType,
    identity.language,
  ];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}
