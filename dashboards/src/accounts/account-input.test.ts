import { expect, test } from 'vitest';
import { accountInputOf, askedOf } from './account-input.ts';
import type { Account } from './useAccounts.ts';

const ACCOUNT: Account = {
  ...{ id: '3', userName: 'wang', displayName: '王同志', isEnabled: true, hasPassword: true },
  roles: [{ id: 'CLERK', name: '经办人' }],
  scope: { subjects: ['SERVICE_HALL', 'HOTLINE'], towns: null, departments: [] },
  ...{ seesSmallCells: false, signsInBy: 'PASSWORD', oidcSubject: null, lockedUntil: null },
  ...{ permissions: [], createdAt: '2026-01-05T09:00:00+08:00', createdBy: '网页' },
  ...{ sessions: [], tokens: [] },
};

test('what is not changed is saved as it was', () => {
  expect(accountInputOf(askedOf(ACCOUNT))).toEqual({
    ...{ userName: 'wang', displayName: '王同志', roles: ['CLERK'] },
    scope: { subjects: ['SERVICE_HALL', 'HOTLINE'], towns: null, departments: [] },
    ...{ seesSmallCells: false, signsInBy: 'PASSWORD', oidcSubject: null },
  });
});

test('a new account reaches everything unless it is narrowed, and has no role', () => {
  expect(accountInputOf(askedOf())).toMatchObject({
    ...{ roles: [], scope: { subjects: null, towns: null, departments: null } },
  });
});

test('as whom the provider knows them is said only of who signs in by it', () => {
  const asked = { ...askedOf(), oidcSubject: ' s-1 ' };
  expect(accountInputOf(asked).oidcSubject).toBeNull();
  expect(accountInputOf({ ...asked, signsInBy: 'OIDC' }).oidcSubject).toBe('s-1');
});
