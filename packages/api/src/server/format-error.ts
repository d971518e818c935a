import { unwrapResolverError } from '@apollo/server/errors';
import { AccessError } from '@minxin/access';
import { BriefingError } from '@minxin/briefings';
import { CalendarInputError, CalendarRangeError, PeriodError } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import { DistrictBusy, type Sentence } from '@minxin/database';
import { FileError } from '@minxin/importing';
import { QuestionError } from '@minxin/metrics';
import { PrivacyError } from '@minxin/privacy';
import { RecordError } from '@minxin/records';
import type { GraphQLFormattedError } from 'graphql';
import { QUERY_TIMEOUT, tookTooLong } from '../limits/index.ts';
import { sentenceOf } from './bilingual.ts';
import { isClientGone } from './client-gone.ts';
import { HttpRefusal } from './http-refusal.ts';
import { serverFailed } from './server-failed.ts';

/** Errors whose sentence is meant for whoever asked. */
const isPlain = (error: unknown): error is Error & { code: string } =>
  error instanceof AccessError ||
  error instanceof QuestionError ||
  error instanceof RecordError ||
  error instanceof FileError ||
  error instanceof PrivacyError ||
  error instanceof BriefingError ||
  error instanceof DistrictBusy ||
  error instanceof HttpRefusal ||
  error instanceof PeriodError ||
  error instanceof CalendarInputError ||
  error instanceof CalendarRangeError;

/** Keeps the error itself beside what Apollo says of it, for `errorsFor`: Apollo does not say here who asks. */
export const keepError = (
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError => ({
  ...formatted,
  extensions: { ...formatted.extensions, original: unwrapResolverError(error) },
});

/** Who is told of errors, and where the rest of them is written. */
export interface Asker {
  readonly language: Language;
  readonly requestId: string;
  /** Whether the names that the schema has may be told. */
  readonly mayIntrospect: boolean;
  readonly log: { error(...parts: unknown[]): void };
}

/**
 * The errors of an answer as the asker is told them. Those that are meant for him come with their code,
 * in his language; of everything else the answer holds only the number of the request, under which the
 * log has it.
 */
export const errorsFor = (
  errors: readonly GraphQLFormattedError[] | undefined,
  asker: Asker,
): readonly GraphQLFormattedError[] | undefined => errors?.map((error) => errorFor(error, asker));

function errorFor(
  { message, path, locations, extensions = {} }: GraphQLFormattedError,
  { language, requestId, mayIntrospect, log }: Asker,
): GraphQLFormattedError {
  const { original, messages, code = 'INTERNAL_SERVER_ERROR' } = extensions;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const told = (code: string, { zh, en }: Sentence) => ({
    message: language === 'zh' ? zh : en,
    ...place,
    extensions: { code, requestId },
  });
  if (isPlain(original))
    return told(original.code, sentenceOf(original) ?? sameInBoth(original.message));
  if (tookTooLong(original)) return told(QUERY_TIMEOUT.code, QUERY_TIMEOUT.sentence);
  if (code !== 'INTERNAL_SERVER_ERROR') {
    const sentence = (messages as Sentence | undefined) ?? sameInBoth(message);
    const guessed = / ?Did you mean [^?]*\?/g;
    return told(String(code), {
      zh: mayIntrospect ? sentence.zh : sentence.zh.replace(guessed, ''),
      en: mayIntrospect ? sentence.en : sentence.en.replace(guessed, ''),
    });
  }
  if (!isClientGone(original)) log.error({ err: original, path }, 'A question failed.');
  return told('INTERNAL_SERVER_ERROR', serverFailed(requestId));
}

const sameInBoth = (text: string): Sentence => ({ zh: text, en: text });
