import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS, type Permission } from './permissions.ts';
import { ROLES } from './roles.ts';
import { WHOLE_DISTRICT } from './scope.ts';
import { may, ownerNamed, rightsKey, type Viewer } from './viewer.ts';

const reach = fc.oneof(fc.constant('all' as const), fc.array(fc.constantFrom('a', 'b', 'c')));
const viewer: fc.Arbitrary<Viewer> = fc.record({
  accountId: fc.constant('1'),
  name: fc.string(),
  roles: fc.array(fc.constantFrom(...ROLES)),
  scope: fc.record({ subjects: fc.constant('all' as const), towns: reach, departments: reach }),
  seesSmallCells: fc.boolean(),
});
const permissions = Object.keys(PERMISSIONS) as Permission[];

describe('what a viewer may', () => {
  it('is what any of the roles may, and nothing without a role', () => {
    fc.assert(
      fc.property(viewer, fc.constantFrom(...permissions), (asked, permission) => {
        const byOne = asked.roles.some((role) => may({ roles: [role] }, permission));
        expect(may(asked, permission)).toBe(byOne);
      }),
    );
    for (const permission of permissions) expect(may({ roles: [] }, permission)).toBe(false);
  });

  it('is everything for the owner of the machine', () => {
    for (const permission of permissions) {
      expect(may(ownerNamed('网页', false), permission)).toBe(true);
    }
  });
});

describe('the key of rights', () => {
  it('is the same however roles and codes are listed', () => {
    fc.assert(
      fc.property(viewer, (one) => {
        const towns = one.scope.towns;
        const other = {
          ...one,
          roles: [...one.roles, ...one.roles].toReversed(),
          scope: { ...one.scope, towns: towns === 'all' ? towns : towns.toReversed() },
        };
        expect(rightsKey(other)).toBe(rightsKey(one));
      }),
    );
  });

  it('differs where scope, roles or small cells do', () => {
    const base = ownerNamed('网页', false);
    const others: Viewer[] = [
      { ...base, seesSmallCells: true },
      { ...base, roles: ['leader'] },
      { ...base, scope: { ...WHOLE_DISTRICT, towns: [] } },
      { ...base, scope: { ...WHOLE_DISTRICT, towns: ['610902111'] } },
      { ...base, scope: { ...WHOLE_DISTRICT, departments: ['610902111'] } },
      { ...base, scope: { ...WHOLE_DISTRICT, subjects: ['hotline'] } },
    ];
    expect(new Set([base, ...others].map(rightsKey)).size).toBe(others.length + 1);
  });
});
