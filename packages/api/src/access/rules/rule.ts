import { may, type Permission, type Viewer } from '@minxin/access';
import { isWhole } from '@minxin/database';
import { Forbidden, OutOfScope } from './forbidden.ts';

/** Who may: by permission, and whether the whole district must be theirs. */
export interface Rule {
  readonly permission: Permission;
  readonly isWhole?: boolean;
}

/** @throws Forbidden, OutOfScope */
export function demand(viewer: Viewer, { permission, isWhole: mustBeWhole }: Rule): void {
  if (!may(viewer, permission)) throw new Forbidden(permission);
  if (mustBeWhole && !isWhole(viewer.scope)) throw new OutOfScope();
}
