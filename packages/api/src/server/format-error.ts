import { unwrapResolverError } from '@apollo/server/errors';
import { AccessError } from '@minxin/access';
import { BriefingError } from '@minxin/briefings';
import { CalendarInputError, CalendarRangeError, PeriodError } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import { DistrictBusy } from '@minxin/database';
import { FileError } from '@minxin/importing';
import { QuestionError } from '@minxin/metrics';
import { RecordError } from '@minxin/records';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { sentenceOf } from './bilingual.ts';
import { HttpRefusal } from './http-refusal.ts';

/** Errors whose sentence is meant for whoever asked. */
const isPlain = (error: unknown): error is Error & { code: string } =>
  error instanceof AccessError ||
  error instanceof QuestionError ||
  error instanceof RecordError ||
  error instanceof FileError ||
  error instanceof BriefingError ||
  error instanceof DistrictBusy ||
  error instanceof HttpRefusal ||
  error instanceof PeriodError ||
  error instanceof CalendarInputError ||
  error instanceof CalendarRangeError;

/**
 * Lets errors meant for the asker through with their code, and keeps everything else inside: the
 * answer then holds only a number under which the log has the rest. An error of two languages brings
 * both, of which `errorsIn` keeps one: Apollo does not say here who asks.
 */
export const formatError =
  (log: Logger | { error(...parts: unknown[]): void }) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { message, path, locations } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (isPlain(original)) {
      const messages = sentenceOf(original);
      return { message, ...place, extensions: { code: original.code, messages } };
    }
    const { messages, code = 'INTERNAL_SERVER_ERROR' } = formatted.extensions ?? {};
    if (code !== 'INTERNAL_SERVER_ERROR')
      return { message, ...place, extensions: { code: String(code), messages } };
    const faultId = crypto.randomUUID();
    log.error({ err: original, faultId, path }, 'A question failed.');
    const failed = {
      zh: `服务器出错，问题编号 ${faultId}，请把它交给管理员。`,
      en: `The server failed; the log has the number ${faultId}.`,
    };
    return { message: failed.en, ...place, extensions: { code, faultId, messages: failed } };
  };

/** The errors of an answer, each in the language of who asks. */
export const errorsIn = (
  errors: readonly GraphQLFormattedError[] | undefined,
  language: Language,
): readonly GraphQLFormattedError[] | undefined =>
  errors?.map(({ message, extensions: { messages, ...extensions } = {}, ...place }) => ({
    message: (messages as Readonly<Record<Language, string>> | undefined)?.[language] ?? message,
    ...place,
    extensions,
  }));
