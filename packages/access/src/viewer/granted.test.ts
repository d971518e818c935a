import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Granted, grantedColumns, grantedOf, narrowedTo } from './granted.ts';
import { ROLES } from './roles.ts';
import { reaches } from './scope.ts';

const reach = fc.oneof(
  fc.constant('all' as const),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((names) => names.toSorted()),
);
const granted: fc.Arbitrary<Granted> = fc.record({
  roles: fc.subarray([...ROLES]),
  scope: fc.record({ subjects: fc.constant('all' as const), towns: reach, departments: reach }),
});

it('what is narrowed grants what both grant, and nothing else', () => {
  fc.assert(
    fc.property(granted, granted, (one, other) => {
      const both = narrowedTo(one, other);
      for (const role of ROLES) {
        expect(both.roles.includes(role)).toBe(
          one.roles.includes(role) && other.roles.includes(role),
        );
      }
      for (const name of ['a', 'b', 'c', 'd']) {
        expect(reaches(both.scope.towns, name)).toBe(
          reaches(one.scope.towns, name) && reaches(other.scope.towns, name),
        );
      }
    }),
  );
});

it('what is written is read again', () => {
  fc.assert(
    fc.property(granted, (one) => {
      expect(grantedOf(grantedColumns(one))).toEqual(one);
    }),
  );
});
