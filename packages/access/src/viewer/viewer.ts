import { PERMISSIONS, type Permission } from './permissions.ts';
import { ROLES, type Role } from './roles.ts';
import { type Reach, type Scope, WHOLE_DISTRICT } from './scope.ts';

/** Who asks, and what they may see: the same for a page, a question, a file and a schedule. */
export interface Viewer {
  /** Of the account; null for the owner of the machine, who signs in by the link of the start or its token. */
  readonly accountId: string | null;
  /** As batches and the audit name them. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scope: Scope;
  /** Whether they see values that few households stand behind, and the records of single households. */
  readonly seesSmallCells: boolean;
}

export const may = ({ roles }: Pick<Viewer, 'roles'>, permission: Permission): boolean =>
  PERMISSIONS[permission].some((role) => roles.includes(role));

/** The owner of the machine: in every role, over the whole district. */
export const ownerNamed = (name: string, seesSmallCells: boolean): Viewer => ({
  ...{ accountId: null, name, seesSmallCells },
  roles: ROLES,
  scope: WHOLE_DISTRICT,
});

/** Equal for two viewers if and only if they may see and do the same: answers of one may be given to the other. */
export const rightsKey = ({ roles, scope, seesSmallCells }: Viewer): string =>
  JSON.stringify([
    [...new Set(roles)].toSorted(),
    ...[scope.subjects, scope.towns, scope.departments].map(sorted),
    seesSmallCells,
  ]);

const sorted = (reach: Reach): Reach => (reach === 'all' ? reach : [...new Set(reach)].toSorted());
