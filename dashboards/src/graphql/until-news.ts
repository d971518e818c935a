import { type Exchange, makeOperation, mapExchange } from '@urql/core';

/**
 * An answer that is known stands until there are news; after them it is shown while it is asked for anew.
 * A question that asks by another policy than `cache-first` is left as it is.
 * @param newsHeard how many news there were; undefined while none could be heard
 */
export function untilNews(newsHeard: () => number | undefined): Exchange {
  /** How many news there were when a question was last asked. */
  const asked = new Map<number, number | undefined>();
  return mapExchange({
    onOperation(operation) {
      const { kind, key, context } = operation;
      if (kind !== 'query') return operation;
      const heard = newsHeard();
      const stands = heard !== undefined && asked.get(key) === heard;
      asked.set(key, heard);
      if (stands || context.requestPolicy !== 'cache-first') return operation;
      return makeOperation(kind, operation, { ...context, requestPolicy: 'cache-and-network' });
    },
    onError(_, { key }) {
      asked.delete(key);
    },
  });
}
