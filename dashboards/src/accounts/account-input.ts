import type { AccountInput, RoleId, SignInWay, Subject } from '@minxin/boards/contract';
import type { Account } from './useAccounts.ts';

/** What the form asks; a null list is all there is. */
export interface Asked {
  userName: string;
  displayName: string;
  roles: RoleId[];
  /** By id, as the boards name them. */
  subjects: string[] | null;
  towns: string[] | null;
  departments: string[] | null;
  seesSmallCells: boolean;
  signsInBy: SignInWay;
  oidcSubject: string;
}

/** The form of an account as it stands; of a new one where there is none. */
export const askedOf = (account?: Account): Asked => ({
  userName: account?.userName ?? '',
  displayName: account?.displayName ?? '',
  roles: account?.roles.map(({ id }) => id) ?? [],
  subjects: account?.scope.subjects?.map(idOf) ?? null,
  towns: copyOf(account?.scope.towns),
  departments: copyOf(account?.scope.departments),
  seesSmallCells: account?.seesSmallCells ?? false,
  signsInBy: account?.signsInBy ?? 'PASSWORD',
  oidcSubject: account?.oidcSubject ?? '',
});

/** What is asked, as the contract has it. */
export const accountInputOf = ({
  subjects,
  towns,
  departments,
  ...asked
}: Asked): AccountInput => ({
  ...asked,
  scope: { subjects: subjects?.map(enumOf) ?? null, towns, departments },
  oidcSubject: asked.signsInBy === 'OIDC' ? asked.oidcSubject.trim() || null : null,
});

const copyOf = (list: readonly string[] | null | undefined): string[] | null =>
  list ? [...list] : null;
const idOf = (subject: Subject): string => subject.toLowerCase().replaceAll('_', '-');
const enumOf = (id: string): Subject => id.replaceAll('-', '_').toUpperCase() as Subject;
