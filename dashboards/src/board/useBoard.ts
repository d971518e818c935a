import {
  type BoardQuestion,
  boardVariables,
  type Frame,
  frameOf,
  isEmpty,
  widened,
} from '@minxin/boards';
import { type Day, periodOf } from '@minxin/calendar';
import { useQuery } from '@urql/vue';
import { type ComputedRef, computed, shallowRef, watch } from 'vue';
import { stay } from '../address/stay.ts';
import { useView } from '../address/useView.ts';
import { useLive } from '../app/live.ts';
import { useStanding } from '../app/useStanding.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import type { BoardState } from './board-state.ts';

/** A board of the view in the address. */
export interface Board<Answer> {
  readonly state: ComputedRef<BoardState<Answer>>;
  readonly frame: ComputedRef<Frame | undefined>;
  /** The last day that its records reach; null without records, undefined until it is known. */
  readonly reached: ComputedRef<Day | null | undefined>;
  /** What it shows; undefined where it can't. */
  readonly answer: ComputedRef<Answer | undefined>;
  readonly finest: 'MONTH' | 'YEAR';
  /** Asks again. */
  retry(): void;
}

export function useBoard<Answer, Variables extends object>(
  board: BoardQuestion<Answer, Variables>,
): Board<Answer> {
  const { finest } = board;
  const { view } = useView();
  const standing = useStanding();
  const reached = computed(() => standing.reached(board.subjects));
  // Both stay while the address changes in something else: a drawer draws no board anew.
  const frame = computed<Frame | undefined>((before) => {
    const period = view.value.period ?? latest(reached.value, finest);
    return stay(before, period && frameOf(widened(period, finest), view.value.base));
  });
  const variables = computed<Variables | undefined>((before) =>
    stay(
      before,
      frame.value && board.variables(boardVariables(frame.value, view.value.where), frame.value),
    ),
  );
  const asked = computed(() => JSON.stringify(variables.value ?? null));
  const { data, error, operation, executeQuery } = useQuery<Answer, Variables>({
    query: board.document,
    variables: () => variables.value ?? ({} as Variables),
    pause: () => variables.value === undefined,
  });
  const answered = computed(() => JSON.stringify(operation.value?.variables) === asked.value);

  const live = useLive();
  watch(live, () => {
    if (variables.value !== undefined) executeQuery({ requestPolicy: 'network-only' });
  });

  /** The last answer to what is asked now: it stands while a newer one fails to come. */
  const kept = shallowRef<{ asked: string; answer: Answer; since: Date }>();
  watch(
    [data, answered],
    () => {
      if (data.value != null && answered.value)
        kept.value = { asked: asked.value, answer: data.value, since: new Date() };
    },
    { immediate: true },
  );

  const state: ComputedRef<BoardState<Answer>> = computed(() => {
    if (standing.problem.value) return { kind: 'problem', problem: standing.problem.value };
    const beyond = standing.beyond(board.subjects);
    if (beyond !== undefined)
      return { kind: 'problem', problem: { kind: 'forbidden', message: beyond } };
    if (reached.value === null) return { kind: 'nothing' };
    if (frame.value === undefined || reached.value === undefined)
      return { kind: 'loading', frame: frame.value };
    const held = kept.value?.asked === asked.value ? kept.value : undefined;
    const failed = answered.value && error.value && data.value == null ? error.value : undefined;
    const problem = failed && problemOf(failed);
    // Whoever is signed in no more gets no newer answer by waiting.
    if (held && problem?.kind !== 'sign-in')
      return shown(held, frame.value, reached.value, problem);
    if (problem) return { kind: 'problem', problem };
    return { kind: 'loading', frame: frame.value };
  });

  function shown(
    { answer, since }: { answer: Answer; since: Date },
    drawn: Frame,
    reach: Day,
    problem: Problem | undefined,
  ): BoardState<Answer> {
    if (isEmpty(board, answer)) return { kind: 'empty', frame: drawn, reached: reach };
    if (board.headline(answer)?.value === 0 && Object.keys(view.value.where).length > 0)
      return { kind: 'filtered-empty', frame: drawn };
    return { kind: 'ready', frame: drawn, answer, stale: problem && { problem, since } };
  }

  return {
    state,
    frame,
    reached,
    finest,
    answer: computed(() => (state.value.kind === 'ready' ? state.value.answer : undefined)),
    retry: () => {
      if (standing.problem.value) standing.retry();
      if (variables.value !== undefined) executeQuery({ requestPolicy: 'network-only' });
    },
  };
}

/** The period that the records reach last; nothing until it is known. */
function latest(reached: Day | null | undefined, finest: 'MONTH' | 'YEAR') {
  return reached == null ? undefined : periodOf(reached, finest);
}
