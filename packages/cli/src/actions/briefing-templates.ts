import { readTemplate, readTemplates, redHeaderOf, type Templates } from '@minxin/briefings';
import type { Environment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';

/** Templates as they are told on the command line. */
export interface GivenTemplates {
  readonly pptxTemplate?: string;
  readonly docxTemplate?: string;
  /** Who issues it, above the red line. */
  readonly redHeader?: string;
  readonly documentNumber?: string;
  /** Who signs it, at the right of its number. */
  readonly signatory?: string;
}

export const isGiven = (given: GivenTemplates): boolean =>
  Object.values(given).some((value) => value !== undefined);

/**
 * The templates that are told, and of what is not told those of the data home.
 * @throws CommandError USAGE for half of a red head; BriefingError BRIEFING_BAD_MASTER
 */
export async function templatesOf(
  { templatesFolder }: Environment,
  { pptxTemplate, docxTemplate, redHeader: issuer, ...head }: GivenTemplates,
): Promise<Templates> {
  const { documentNumber: number, signatory } = head;
  if ((issuer === undefined) !== (number === undefined) || (signatory && number === undefined))
    throw new CommandError(
      'USAGE',
      'A red head has two parts: give both --red-header and --document-number. 红头要写明发文机关和发文字号。',
    );
  const own = await readTemplates(templatesFolder);
  return {
    pptx: pptxTemplate === undefined ? own.pptx : await readTemplate('pptx', pptxTemplate),
    docx: docxTemplate === undefined ? own.docx : await readTemplate('docx', docxTemplate),
    redHeader: issuer === undefined ? undefined : redHeaderOf({ issuer, number, signatory }),
  };
}
