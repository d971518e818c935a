import { onScopeDispose, ref } from 'vue';

export interface Dropped {
  readonly files: readonly File[];
  /** Names of folders, which can't be taken. */
  readonly folders: readonly string[];
}

/** Files dropped anywhere on the page; without this a browser would leave the page to show them. */
export function useFileDrop(take: (dropped: Dropped) => void) {
  const isOver = ref(false);
  /** Entering a child comes before leaving its parent. */
  let depth = 0;
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const on = <Name extends 'dragenter' | 'dragover' | 'dragleave' | 'drop'>(
    name: Name,
    handle: (event: DragEvent) => void,
  ) => {
    const listen = (event: DragEvent) => {
      if (carriesFiles(event)) handle(event);
    };
    window.addEventListener(name, listen);
    onScopeDispose(() => window.removeEventListener(name, listen));
  };
  const enter = (by: number) => {
    depth += by;
    isOver.value = depth > 0;
  };
  on('dragenter', () => enter(1));
  on('dragleave', () => enter(-1));
  on('dragover', (event) => event.preventDefault());
  on('drop', (event) => {
    event.preventDefault();
    enter(-depth);
    take(droppedIn(event.dataTransfer));
  });
  return { isOver };
}

function droppedIn(transfer: DataTransfer | null): Dropped {
  const folders = [...(transfer?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? [entry.name] : [];
  });
  const files = [...(transfer?.files ?? [])].filter(({ name }) => !folders.includes(name));
  return { files, folders };
}
