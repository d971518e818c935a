import type { ImportMode } from '@minxin/boards/contract';
import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowReactive, shallowRef } from 'vue';
import { problemOf } from '../graphql/problem.ts';
import { type Choices, type DeskFile, type Halt, NO_CHOICES } from './desk-file.ts';
import { followJob } from './follow-job.ts';
import { importInput } from './import-input.ts';
import { type Job, runImport, tryImport } from './job-documents.ts';
import { uploadFile } from './upload.ts';

const FRESH = {
  ...{ sent: 0, upload: null, choices: NO_CHOICES, trial: null, outcome: null, pending: null },
  ...{ job: null, busy: null, halt: null, isAway: false },
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

  function put(dropped: readonly (File | null)[]): readonly DeskFile[] {
    const fresh = dropped.map((file): DeskFile => {
      lastKey += 1;
      const { name = '', size: bytes = 0 } = file ?? {};
      return shallowReactive({ key: lastKey, name, bytes, file, ...FRESH });
    });
    files.value = [...files.value, ...fresh];
    activeKey.value = fresh[0]?.key ?? activeKey.value;
    return fresh;
  }

  function begin({ key }: DeskFile): AbortSignal {
    steps.get(key)?.abort();
    const step = new AbortController();
    steps.set(key, step);
    return step.signal;
  }

  async function send(file: DeskFile, signal: AbortSignal): Promise<void> {
    if (signal.aborted || file.file === null) return;
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

  /** Starts a job of the server and watches it, unless something else begins meanwhile. */
  async function work(
    file: DeskFile,
    busy: NonNullable<DeskFile['busy']>,
    start: () => Promise<string | Halt>,
  ): Promise<void> {
    const signal = begin(file);
    Object.assign(file, { busy, pending: null });
    const started = await start();
    if (typeof started === 'string' && !signal.aborted) file.job = started;
    const end = typeof started === 'string' ? await follow(file, started, signal) : started;
    if (end === null || signal.aborted) return;
    const isTrial = file.busy === 'trying';
    Object.assign(file, { busy: null, pending: null, isAway: false }, settled(isTrial, end));
    if (!isTrial) onWritten();
  }

  const follow = (file: DeskFile, id: string, signal: AbortSignal) =>
    followJob(client, id, {
      signal,
      onStep: (job) => {
        file.pending = job;
        if (file.busy === 'resuming') Object.assign(file, resumed(job));
      },
      onAway: (isAway) => {
        file.isAway = isAway;
      },
    });

  const inputOf = (file: DeskFile, mode: ImportMode) => ({
    input: importInput(file.upload ?? '', file.choices, mode),
  });

  const tryOut = (file: DeskFile) =>
    work(file, 'trying', async () => {
      const { data, error } = await client.mutation(tryImport, inputOf(file, 'GOOD')).toPromise();
      return data?.tryImport.id ?? haltOf(error);
    });

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
      for (const file of put(dropped)) enqueue(file);
    },
    /** What was begun before the page was opened: it goes on at the server. */
    resume(id: string) {
      for (const file of put([null])) {
        file.job = id;
        void work(file, 'resuming', async () => id);
      }
    },
    remove(file: DeskFile) {
      steps.get(file.key)?.abort();
      files.value = files.value.filter((one) => one !== file);
    },
    correct(file: DeskFile, choices: Partial<Choices>) {
      file.choices = { ...file.choices, ...choices };
      void tryOut(file);
    },
    run: (file: DeskFile, mode: ImportMode) =>
      work(file, 'importing', async () => {
        const { data, error } = await client.mutation(runImport, inputOf(file, mode)).toPromise();
        return data?.runImport.id ?? haltOf(error);
      }),
    /** From the beginning: the server may have forgotten the upload. */
    again(file: DeskFile) {
      Object.assign(file, FRESH, { choices: file.choices });
      enqueue(file);
    },
  };
}

function settled(
  isTrial: boolean,
  end: Job | Halt,
): Partial<Pick<DeskFile, 'halt' | 'job' | 'trial' | 'outcome'>> {
  if ('kind' in end) return { halt: end, job: null };
  return isTrial ? { trial: end } : { outcome: end };
}

/** A file as its job knows it: after a trial a person goes on from here. */
const resumed = (job: Job): Partial<DeskFile> => ({
  ...{ name: job.fileName, bytes: job.fileSize, sent: job.fileSize },
  ...{ upload: job.upload, choices: job.told, busy: job.isTrial ? 'trying' : 'importing' },
});

const haltOf = (error: Parameters<typeof problemOf>[0] | undefined): Halt =>
  error === undefined ? { kind: 'unreachable' } : problemOf(error);
