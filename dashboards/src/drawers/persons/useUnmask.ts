import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { problemOf, saidIn } from '../../graphql/problem.ts';
import { text } from './messages.ts';
import { UnmaskDocument, type UnmaskMutation } from './persons.generated.ts';
import type { PersonRecord } from './usePersons.ts';

type Shown = UnmaskMutation['unmask'];

/** A record's fields, in the clear while that holds: then, and when the page goes, they are masked again. */
export function useUnmask(record: PersonRecord) {
  const { client } = useClientHandle();
  const shown = shallowRef<Shown>();
  const complaint = ref('');
  const needsReason = ref(false);
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mask = () => {
    clearTimeout(timer);
    shown.value = undefined;
  };
  onScopeDispose(mask);

  /** @param reason null where one that was given before may still hold */
  async function unmask(reason: string | null): Promise<void> {
    busy.value = true;
    complaint.value = '';
    const { kind, id, fields } = record;
    const names = fields.filter(({ masked }) => masked).map(({ name }) => name);
    const { data, error } = await client
      .mutation(UnmaskDocument, { kind, id, fields: names, reason })
      .toPromise();
    busy.value = false;
    const problem = error && problemOf(error);
    const [refusal] = data?.unmask.refusals ?? [];
    if (problem) {
      complaint.value = saidIn(problem) ?? text.unreachable;
    } else if (refusal?.code === 'BAD_REASON') {
      needsReason.value = true;
      if (reason !== null) complaint.value = text.refused(refusal);
    } else if (refusal) {
      complaint.value = text.refused(refusal);
    } else if (data?.unmask.until != null) {
      shown.value = data.unmask;
      needsReason.value = false;
      timer = setTimeout(mask, new Date(data.unmask.until).getTime() - Date.now());
    }
  }

  return {
    until: computed(() => shown.value?.until ?? null),
    fields: computed(() =>
      record.fields.map(
        (field) => shown.value?.fields.find((one) => one.name === field.name) ?? field,
      ),
    ),
    ...{ complaint, needsReason, busy, unmask },
  };
}
