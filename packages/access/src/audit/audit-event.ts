import type { Deed } from '@minxin/database';
import type { Viewer } from '../viewer/viewer.ts';

/** Who did something, and from where. */
export interface Actor {
  /** Null for the owner of the machine, the program itself, and somebody not signed in. */
  readonly accountId: string | null;
  /** As batches name them; empty for nobody known. */
  readonly name: string;
  /** Of the network; null for the command line and the program itself. */
  readonly address: string | null;
  readonly requestId: string | null;
}

/** Something to be written down. */
export interface AuditEvent extends Deed {
  readonly districtCode: string;
  readonly actor: Actor;
  /** Whether it came about. */
  readonly isSuccess: boolean;
}

/** Whoever asks over the network. */
export const actorOf = (
  viewer: Pick<Viewer, 'accountId' | 'name'> | null,
  request: { readonly ip: string; readonly id: string },
): Actor => ({
  accountId: viewer?.accountId ?? null,
  name: viewer?.name ?? '',
  address: request.ip,
  requestId: request.id,
});

/** Somebody or something on the machine itself: the command line, the program at its own hours. */
export const localActor = (name: string): Actor => ({
  ...{ accountId: null, name, address: null, requestId: null },
});

/** As whom the program does what nobody asked for. */
export const PROGRAM: Actor = localActor('民心');
