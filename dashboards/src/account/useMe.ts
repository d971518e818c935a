import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useFirstAnswer } from '../app/useFirstAnswer.ts';
import { MeDocument } from './account.generated.ts';

/** Who is signed in, and what they may: what a page offers follows from it, what the server gives does not. */
export function useMe() {
  const isOver = useFirstAnswer();
  const { data } = useQuery({
    ...{ query: MeDocument, variables: {} },
    pause: computed(() => !isOver.value),
  });
  const me = computed(() => data.value?.me);
  return {
    me,
    /** Until it is known it is as most find it, so that nothing moves when it is: no unless told. */
    may: (permission: string, likely = false): boolean =>
      me.value?.permissions.some(({ id }) => id === permission) ?? likely,
  };
}
