import { sha256 } from '../files/sha256.ts';

/** What an office dresses its briefings in; of what is not given the briefing has its own. */
export interface Templates {
  /** A PPTX, on whose master the slides stand. */
  readonly pptx?: Uint8Array | undefined;
  /** A DOCX, in whose styles, on whose pages and between whose heads and feet the text stands. */
  readonly docx?: Uint8Array | undefined;
  readonly redHeader?: RedHeader | undefined;
}

/** The letterhead of an official paper (GB/T 9704): who issues it, and its 发文字号. */
export interface RedHeader {
  /** "汉滨区人民政府办公室文件". */
  readonly issuer: string;
  /** "汉政办函〔2021〕3号". */
  readonly number: string;
  /** 签发人, whom a paper to a higher authority names; absent elsewhere. */
  readonly signatory?: string | undefined;
}

/** Templates as a manifest names them: the SHA-256 of a file, hex; null of what is the briefing's own. */
export interface NamedTemplates {
  readonly pptx: string | null;
  readonly docx: string | null;
  readonly redHeader: RedHeader | null;
}

export const named = ({ pptx, docx, redHeader }: Templates): NamedTemplates => ({
  pptx: pptx ? sha256(pptx) : null,
  docx: docx ? sha256(docx) : null,
  redHeader: redHeader ?? null,
});
