import type { TestServer } from '@minxin/cli/testing';
import { expect } from 'vitest';

/** What the server answers an analyst; a test that asks in vain fails. */
export async function ask<Data>({ url, token }: TestServer, query: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** SERVICE_HALL → serviceHall: a subject as the query that asks for it. */
export const fieldOf = (subject: string): string =>
  subject.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
