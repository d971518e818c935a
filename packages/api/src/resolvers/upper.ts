/** The GraphQL name of a value that the models write in small letters. */
export const upper = <T extends string>(value: T): Uppercase<T> =>
  value.toUpperCase() as Uppercase<T>;
