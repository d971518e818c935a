import type { Subject } from './model.ts';

/** `service-hall` → `ServiceHall`: the prefix of a subject's GraphQL types. */
export const typeName = (subject: Subject): string =>
  subject
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `service-hall` → `serviceHall`: the subject's field on Query. */
export const fieldName = (subject: Subject): string => {
  const name = typeName(subject);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

type EnumName<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Uppercase<Head>}_${EnumName<Rest>}`
  : Uppercase<S>;

/** `service-hall` → `SERVICE_HALL`: the subject as a GraphQL enum value. */
export const enumName = <S extends Subject>(subject: S): EnumName<S> =>
  subject.replaceAll('-', '_').toUpperCase() as EnumName<S>;
