import type { Viewer } from '@minxin/access';
import { isWhole } from '@minxin/database';

/**
 * Whose files and batches a viewer may see and take back, by the name that they bear: everybody's for who is
 * responsible for the whole district (undefined), else only their own.
 */
export const workOf = ({ scope, name }: Viewer): string | undefined =>
  isWhole(scope) ? undefined : name;

export const isTheirs = (viewer: Viewer, actor: string): boolean =>
  (workOf(viewer) ?? actor) === actor;
