const STEPS = ['B', 'KB', 'MB', 'GB'] as const;

/** "812 B", "3.4 MB": as a file manager writes it. */
export function byteSize(bytes: number): string {
  let size = bytes;
  let step = 0;
  while (size >= 1024 && step < STEPS.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${step === 0 ? size : size.toFixed(size < 10 ? 1 : 0)} ${STEPS[step]}`;
}
