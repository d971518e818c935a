import { useClientHandle } from '@urql/vue';
import { shallowRef } from 'vue';
import { problemOf, saidIn } from '../graphql/problem.ts';
import { text as states } from '../states/messages.ts';
import { type Batch, undoBatch } from './batch-documents.ts';
import { text as file } from './file-messages.ts';
import { fixOf, messageOf } from './in-both-languages.ts';
import { text as undo } from './undo-messages.ts';

/** What came of an undo, in sentences: what happened, and where it was refused why and what to do. */
export interface Undone {
  readonly ok: boolean;
  readonly batch: number;
  readonly sentences: readonly string[];
}

/** Takes a batch back once a person has confirmed it. */
export function useUndo(onUndone: () => void) {
  const { client } = useClientHandle();
  const asked = shallowRef<Batch | null>(null);
  const isDoing = shallowRef(false);
  const undone = shallowRef<Undone | null>(null);

  async function confirm(): Promise<void> {
    const batch = asked.value;
    if (batch === null) return;
    isDoing.value = true;
    undone.value = await take(batch.id);
    isDoing.value = false;
    asked.value = null;
    onUndone();
  }

  async function take(id: number): Promise<Undone> {
    const { data, error } = await client.mutation(undoBatch, { id }).toPromise();
    if (data == null) {
      const problem = error === undefined ? undefined : problemOf(error);
      const why = saidIn(problem) ?? states.unreachable;
      return {
        ok: false,
        batch: id,
        sentences: [undo.refused(id), why, file.upload.unreachableFix],
      };
    }
    const { ok, removed, restored, refusal } = data.undoBatch;
    if (ok) return { ok, batch: id, sentences: [undo.done(id, removed, restored)] };
    const reasons = refusal === null ? [] : [messageOf(refusal), fixOf(refusal)];
    return { ok, batch: id, sentences: [undo.refused(id), ...reasons] };
  }

  return {
    asked,
    isDoing,
    undone,
    ask: (batch: Batch) => {
      undone.value = null;
      asked.value = batch;
    },
    cancel: () => {
      asked.value = null;
    },
    confirm,
  };
}
