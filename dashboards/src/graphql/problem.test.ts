import { describe, expect, test } from 'vitest';
import { problemOf } from './problem.ts';

const response = (status: number, requestId?: string) =>
  new Response('{}', {
    status,
    headers: requestId === undefined ? {} : { 'x-request-id': requestId },
  });

describe('problemOf', () => {
  test('401 asks to sign in, whatever the body says', () => {
    const error = { message: 'Unauthorized', graphQLErrors: [], response: response(401) };
    expect(problemOf(error)).toEqual({ kind: 'sign-in' });
  });

  test('no answer at all means that the server is away', () => {
    const networkError = new TypeError('Failed to fetch');
    expect(problemOf({ message: '', networkError, graphQLErrors: [] })).toEqual({
      kind: 'unreachable',
    });
    expect(problemOf({ message: '', graphQLErrors: [], response: response(502) })).toEqual({
      kind: 'unreachable',
    });
  });

  test('an error of the server keeps its code, its sentence and its request', () => {
    const graphQLErrors = [
      { message: '查询超过时限。', extensions: { code: 'QUERY_TIMEOUT', requestId: 'r-1' } },
    ];
    expect(problemOf({ message: '', graphQLErrors, response: response(200) })).toEqual({
      kind: 'failed',
      code: 'QUERY_TIMEOUT',
      message: '查询超过时限。',
      requestId: 'r-1',
    });
  });

  test('an answer without GraphQL in it is named by its status and its request header', () => {
    const error = { message: '', graphQLErrors: [], response: response(500, 'r-2') };
    expect(problemOf(error)).toEqual({
      kind: 'failed',
      code: 'HTTP_500',
      message: '',
      requestId: 'r-2',
    });
  });
});
