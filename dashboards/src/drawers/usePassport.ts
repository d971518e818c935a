import { askedPeriod, type Frame } from '@minxin/boards';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../graphql/problem.ts';
import {
  NumberPassportDocument,
  type NumberPassportQuery,
  type NumberPassportQueryVariables,
} from './passport.generated.ts';

export type PassportAnswer = NonNullable<NonNullable<NumberPassportQuery['slice']>['metric']>;

export interface AskedNumber {
  readonly frame: Frame;
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly subject: string;
  readonly metric: string;
}

/** Where a number comes from, asked when somebody wants to know. */
export function usePassport(asked: () => AskedNumber) {
  const { data, error } = useQuery({
    query: NumberPassportDocument,
    variables: (): NumberPassportQueryVariables => {
      const { frame, where, subject, metric } = asked();
      return {
        ...{ subject: subject as NumberPassportQueryVariables['subject'], metric },
        period: askedPeriod(frame.period),
        base: askedPeriod(frame.base),
        keys: Object.entries(where).map(([dimension, keys]) => ({ dimension, in: [...keys] })),
      };
    },
  });
  return {
    slice: computed(() => data.value?.slice ?? null),
    problem: computed(() => (error.value ? problemOf(error.value) : undefined)),
  };
}
