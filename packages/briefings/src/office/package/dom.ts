import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { BriefingError } from '../../briefing-error.ts';
import { bytesOf, type Parts, textOf } from './parts.ts';

/** Parts of a template are read as trees, since no two programs write them alike. */
export function parsePart(parts: Parts, path: string): Document {
  const refuse = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return new DOMParser({ onError: refuse }).parseFromString(textOf(parts, path), 'text/xml');
  } catch (error) {
    throw badMaster(`其中的 ${path} 已损坏`, `its ${path} is damaged`, error);
  }
}

export const writePart = (parts: Parts, path: string, document: Document): void => {
  parts.set(path, bytesOf(new XMLSerializer().serializeToString(document)));
};

/** All elements of a name, in their order. */
export const all = (of: Document | Element, name: string): readonly Element[] =>
  Array.from(of.getElementsByTagName(name));

export const first = (of: Document | Element, name: string): Element | undefined =>
  all(of, name)[0];

/** @returns a BriefingError that says what is wrong, and what to do */
export const badMaster = (chinese: string, english: string, cause?: unknown): BriefingError =>
  new BriefingError(
    'BRIEFING_BAD_MASTER',
    `这个文件不能作模板：${chinese}。请用 Word、PowerPoint 或 WPS 另存为 .docx 或 .pptx（不是 .doc、.ppt，也没有打开密码）后再试。`,
    `This file cannot be a template: ${english}. Save it as .docx or .pptx without a password, and try again.`,
    { cause },
  );
