import { unwrapResolverError } from '@apollo/server/errors';
import { CalendarInputError, PeriodError } from '@minxin/calendar';
import { DistrictBusy } from '@minxin/database';
import { FileError } from '@minxin/importing';
import { QuestionError } from '@minxin/metrics';
import { RecordError } from '@minxin/records';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Errors whose sentence is meant for whoever asked. */
const isPlain = (error: unknown): error is Error & { code: string } =>
  error instanceof QuestionError ||
  error instanceof RecordError ||
  error instanceof FileError ||
  error instanceof DistrictBusy ||
  error instanceof PeriodError ||
  error instanceof CalendarInputError;

/**
 * Lets errors meant for the asker through with their code, and keeps everything else inside: the
 * answer then holds only a number under which the log has the rest.
 */
export const formatError =
  (log: Logger | { error(...parts: unknown[]): void }) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { message, path, locations } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (isPlain(original)) return { message, ...place, extensions: { code: original.code } };
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    if (code !== 'INTERNAL_SERVER_ERROR') return { message, ...place, extensions: { code } };
    const faultId = crypto.randomUUID();
    log.error({ err: original, faultId, path }, 'A question failed.');
    return {
      message: `服务器出错，问题编号 ${faultId}，请把它交给管理员。The server failed; the log has this number.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', faultId },
    };
  };
