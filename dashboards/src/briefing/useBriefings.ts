import type { RedHeaderInput } from '@minxin/boards/contract';
import { useClientHandle } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type Problem, problemOf, saidIn } from '../graphql/problem.ts';
import {
  BriefingDocument,
  type BriefingQuery,
  BriefingsDocument,
  type BriefingsQuery,
  EditBriefingDocument,
  MakeBriefingDocument,
  PublishBriefingDocument,
  ReviewBriefingDocument,
} from './briefing.generated.ts';
import { text } from './messages.ts';

export type Entry = BriefingsQuery['briefings'][number];
export type Revision = NonNullable<BriefingQuery['briefing']>;

/** What is being done: it takes a while, and nothing else may be done meanwhile. */
export type Doing = 'make' | 'review' | 'publish' | 'edit';

const fresh = { requestPolicy: 'network-only' } as const;

/** The briefings, the revision that the address names, and what staff do with it. */
export function useBriefings() {
  const { client } = useClientHandle();
  const route = useRoute();
  const router = useRouter();
  const entries = shallowRef<readonly Entry[]>();
  const revision = shallowRef<Revision>();
  const problem = shallowRef<Problem>();
  const doing = shallowRef<Doing>();
  /** What came of the last thing done, where it is to be told. */
  const said = shallowRef<string>();
  const asked = computed(() =>
    typeof route.query.issue === 'string'
      ? { period: route.query.issue, revision: Number(route.query.revision) || null }
      : undefined,
  );

  async function loadEntries(): Promise<void> {
    const { data, error } = await client.query(BriefingsDocument, {}, fresh).toPromise();
    problem.value = error && problemOf(error);
    if (data) entries.value = data.briefings;
  }

  async function loadRevision(): Promise<void> {
    if (asked.value === undefined) {
      revision.value = undefined;
      return;
    }
    const { data, error } = await client.query(BriefingDocument, asked.value, fresh).toPromise();
    problem.value = error && problemOf(error);
    revision.value = data?.briefing ?? undefined;
  }

  /** Does something and shows how things stand afterwards; a refusal is told. */
  async function act<Data>(
    what: Doing,
    work: () => Promise<{ readonly data?: Data | undefined; readonly error?: unknown }>,
  ): Promise<Data | undefined> {
    doing.value = what;
    said.value = undefined;
    const { data, error } = await work();
    if (error !== undefined) {
      const found = problemOf(error as Parameters<typeof problemOf>[0]);
      said.value = saidIn(found);
      if (said.value === undefined) problem.value = found;
    }
    await Promise.all([loadEntries(), loadRevision()]);
    doing.value = undefined;
    return data;
  }

  async function make(period: string): Promise<void> {
    const data = await act('make', () =>
      client.mutation(MakeBriefingDocument, { period }).toPromise(),
    );
    const made = data?.makeBriefing;
    if (!made) return;
    if (!made.isNew) said.value = text.same;
    await router.push({ query: { issue: made.revision.period } });
  }

  const period = () => asked.value?.period ?? '';
  watch(asked, loadRevision, { immediate: true });
  void loadEntries();
  return {
    ...{ entries, revision, problem, doing, said, make },
    review: () =>
      act('review', () =>
        client.mutation(ReviewBriefingDocument, { period: period() }).toPromise(),
      ),
    publish: (overruled: string, redHeader: RedHeaderInput | null) =>
      act('publish', () =>
        client
          .mutation(PublishBriefingDocument, {
            ...{ period: period(), overruled: overruled || null, redHeader },
          })
          .toPromise(),
      ),
    edit: (paragraph: string, written: string | null) =>
      act('edit', () =>
        client
          .mutation(EditBriefingDocument, { period: period(), paragraph, text: written })
          .toPromise(),
      ),
    retry: () => Promise.all([loadEntries(), loadRevision()]),
  };
}
