import type { Language } from '@minxin/commentary';
import type { Sentence } from '@minxin/database';

/** What an error says in each language; undefined for one that has but a message. */
export function sentenceOf(error: unknown): Sentence | undefined {
  if (!(error instanceof Error && 'messageZh' in error && 'messageEn' in error)) return undefined;
  return { zh: String(error.messageZh), en: String(error.messageEn) };
}

export const messageIn = (error: Error, language: Language): string =>
  sentenceOf(error)?.[language] ?? error.message;
