export type FileKind = 'pdf' | 'xlsx' | 'pptx' | 'docx' | 'svg' | 'png' | 'csv' | 'json';

export interface FileContent {
  /** With the folder that it lies in: "charts/01-on-time.svg". */
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Buffer;
}

/** Files as they are made, one after the other, so that no two have to be in memory at once. */
export type Files = Iterable<FileContent> | AsyncIterable<FileContent>;
