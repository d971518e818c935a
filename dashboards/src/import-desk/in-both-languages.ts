import { inLanguage } from '../app/language.ts';

/** What the server tells in both languages, as the reader reads it. */
export const labelOf = ({ label, labelEn }: { label: string; labelEn: string }): string =>
  inLanguage({ zh: label, en: labelEn });

export const messageOf = ({ message, messageEn }: { message: string; messageEn: string }): string =>
  inLanguage({ zh: message, en: messageEn });

export const fixOf = ({ fix, fixEn }: { fix: string; fixEn: string }): string =>
  inLanguage({ zh: fix, en: fixEn });

export const subjectOf = (kind: { subjectLabel: string; subjectLabelEn: string }): string =>
  inLanguage({ zh: kind.subjectLabel, en: kind.subjectLabelEn });

export const batchKindOf = (batch: { kindLabel: string; kindLabelEn: string }): string =>
  inLanguage({ zh: batch.kindLabel, en: batch.kindLabelEn });
