import { type AccessPlace, type Actor, actorOf, type Tried } from '@minxin/access';
import type { Deed } from '@minxin/database';
import type { FastifyRequest } from 'fastify';
import type { AuditPlace } from '../audit/audit-place.ts';
import { recordAccess, recordFailedTry } from './record-access.ts';

/** How a viewer came in, and whether the answer says something of them. */
export class RequestAccess {
  /** Where accounts are kept: no scope of a viewer reaches there. */
  readonly place: AccessPlace;
  /** The session that asks; null for who bears a token. */
  readonly sessionId: number | null;
  /** Whether it is a token of somebody's making: it makes no others, and changes no password. */
  readonly byApiToken: boolean;
  readonly address: string;
  /** Where this server answers, as the asker wrote it: "https://minxin.example.gov.cn". */
  readonly origin: string;
  /** Who vouches for people, where there is anybody. */
  readonly issuer: string | undefined;
  readonly #log: AuditPlace;
  readonly #actor: Actor;
  #isPersonal = false;

  constructor(request: FastifyRequest, log: AuditPlace, issuer: string | undefined) {
    const { protocol, host, ip, sessionId, byApiToken } = request;
    this.place = { db: log.connection.db, districtCode: log.districtCode };
    this.#log = log;
    this.#actor = actorOf(request.viewer, request);
    this.sessionId = sessionId;
    this.byApiToken = byApiToken;
    this.address = ip;
    this.origin = `${protocol}://${host}`;
    this.issuer = issuer;
  }

  /** Writes down what the viewer has done about access. */
  record(deed: Deed): Promise<void> {
    return recordAccess(this.#log, this.#actor, deed);
  }

  /** Writes down that a password was tried in vain by the viewer: see `recordFailedTry`. */
  recordFailedTry(tried: Tried, about: Omit<Deed, 'event'>): Promise<void> {
    return recordFailedTry(this.#log, this.#actor, tried, about);
  }

  /** Notes that the answer is of who asks, and not of what they may see alone: nobody else may get it. */
  notePersonal(): void {
    this.#isPersonal = true;
  }

  get isPersonal(): boolean {
    return this.#isPersonal;
  }
}
