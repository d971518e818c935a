export type FileKind = 'pdf' | 'xlsx' | 'pptx' | 'docx' | 'svg' | 'png' | 'csv' | 'json';

/** @typeParam Kind what it may be; of a pack unless told */
export interface FileContent<Kind extends string = FileKind> {
  /** With the folder that it lies in: "charts/01-on-time.svg". */
  readonly name: string;
  readonly kind: Kind;
  readonly content: Buffer;
}

/** Files as they are made, one after the other, so that no two have to be in memory at once. */
export type Files<Kind extends string = FileKind> =
  | Iterable<FileContent<Kind>>
  | AsyncIterable<FileContent<Kind>>;
