import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowReactive, shallowRef } from 'vue';
import type { ImportMode } from '../generated/graphql.ts';
import { problemOf } from '../graphql/problem.ts';
import { type Choices, type DeskFile, type Halt, NO_CHOICES } from './desk-file.ts';
import { followJob, isHalt } from './follow-job.ts';
import { importInput } from './import-input.ts';
import { type Job, runImport, tryImport } from './job-documents.ts';
import { uploadFile } from './upload.ts';

const FRESH = {
  ...{ sent: 0, upload: null, choices: NO_CHOICES, trial: null, outcome: null, pending: null },
  ...{ isImporting: false, halt: null, isAway: false },
};

/**
 * The files on the desk: each is sent, one after the other, and tried at once; a person then corrects it,
 * lets it go in or sets it aside.
 * @param onWritten called whenever an import is over
 */
export function useDesk({ onWritten }: { readonly onWritten: () => void }) {
  const { client } = useClientHandle();
  const files = shallowRef<readonly DeskFile[]>([]);
  const activeKey = ref(0);
  /** What goes on with a file; a later step ends the one before. */
  const steps = new Map<number, AbortController>();
  let line: Promise<unknown> = Promise.resolve();
  let lastKey = 0;

  function begin({ key }: DeskFile): AbortSignal {
    steps.get(key)?.abort();
    const step = new AbortController();
    steps.set(key, step);
    return step.signal;
  }

  async function send(file: DeskFile, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const onSent = (bytes: number) => {
      file.sent = bytes;
    };
    const sent = await uploadFile(file.file, { onSent, signal });
    if (signal.aborted) return;
    if (sent.ok) {
      file.upload = sent.upload;
      void tryOut(file);
    } else file.halt = sent.refusal;
  }

  /** Starts a job of the server and watches it; null where something else began meanwhile. */
  async function work(file: DeskFile, start: () => Promise<Job | Halt>): Promise<Job | null> {
    const signal = begin(file);
    const started = await start();
    if (signal.aborted) return null;
    const end = isHalt(started)
      ? started
      : await followJob(client, started, {
          signal,
          onStep: (job) => {
            file.pending = job;
          },
          onAway: (isAway) => {
            file.isAway = isAway;
          },
        });
    if (end === null || signal.aborted) return null;
    file.pending = null;
    if (!isHalt(end)) return end;
    file.halt = end;
    return null;
  }

  const inputOf = (file: DeskFile, mode: ImportMode) => ({
    input: importInput(file.upload ?? '', file.choices, mode),
  });

  async function tryOut(file: DeskFile): Promise<void> {
    const job = await work(file, async () => {
      const { data, error } = await client.mutation(tryImport, inputOf(file, 'GOOD')).toPromise();
      return data?.tryImport ?? haltOf(error);
    });
    if (job !== null) file.trial = job;
  }

  async function run(file: DeskFile, mode: ImportMode): Promise<void> {
    file.isImporting = true;
    const job = await work(file, async () => {
      const { data, error } = await client.mutation(runImport, inputOf(file, mode)).toPromise();
      return data?.runImport ?? haltOf(error);
    });
    file.isImporting = false;
    if (job !== null) file.outcome = job;
    onWritten();
  }

  function enqueue(file: DeskFile): void {
    const signal = begin(file);
    line = line.then(() => send(file, signal));
  }

  onScopeDispose(() => {
    for (const step of steps.values()) step.abort();
  });

  return {
    files,
    active: computed(
      () => files.value.find(({ key }) => key === activeKey.value) ?? files.value.at(-1),
    ),
    show: ({ key }: DeskFile) => {
      activeKey.value = key;
    },
    add(dropped: readonly File[]) {
      const fresh = dropped.map((file): DeskFile => {
        lastKey += 1;
        return shallowReactive({ key: lastKey, file, ...FRESH });
      });
      files.value = [...files.value, ...fresh];
      activeKey.value = fresh[0]?.key ?? activeKey.value;
      for (const file of fresh) enqueue(file);
    },
    remove(file: DeskFile) {
      steps.get(file.key)?.abort();
      files.value = files.value.filter((one) => one !== file);
    },
    correct(file: DeskFile, choices: Partial<Choices>) {
      file.choices = { ...file.choices, ...choices };
      void tryOut(file);
    },
    run,
    /** From the beginning: the server may have forgotten the upload. */
    again(file: DeskFile) {
      Object.assign(file, FRESH, { choices: file.choices });
      enqueue(file);
    },
  };
}

const haltOf = (error: Parameters<typeof problemOf>[0] | undefined): Halt =>
  error === undefined ? { kind: 'unreachable' } : problemOf(error);
