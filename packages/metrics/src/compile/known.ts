/** What `checkQuestion` has made sure of; a miss is a fault of ours, not of the asker. */
export function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The question names ${name}, which was not checked.`);
  return value;
}
