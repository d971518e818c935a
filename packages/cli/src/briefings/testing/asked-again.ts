import type { Ask } from '@minxin/boards';
import { expect } from 'vitest';
import type { TestServer } from '../../testing/start-test-server.ts';
import type { DrawnFigure } from './drawn.ts';

export async function ask<Answer>({ url, token }: TestServer, body: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    ...{ method: 'POST', headers: { ...headers, 'accept-language': 'zh' } },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

export const boardAsk =
  (server: TestServer): Ask =>
  (document, variables) => {
    const { __meta__: meta } = document as { readonly __meta__?: { readonly documentId: string } };
    return ask(server, { documentId: meta?.documentId, variables });
  };

/** The figures of a briefing as its page asks for them. */
export const FIGURES = `query ($period: String!) { briefing(period: $period) { sections { blocks {
  ... on BriefingFigures { rows { label cells { figure text detail } } } } } } }`;

export interface Paged {
  readonly briefing: {
    readonly sections: readonly {
      readonly blocks: readonly {
        readonly rows?: readonly {
          readonly label: string;
          readonly cells: readonly Pick<DrawnFigure, 'figure' | 'text' | 'detail'>[];
        }[];
      }[];
    }[];
  };
}

interface Answered {
  readonly value: number;
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly text: string;
}

/** Asks the one question of a figure: "hotline.onTimeRate@2019-12". */
export async function askedAgain(server: TestServer, reference: string): Promise<Answered> {
  const [, subject = '', metric = '', key = ''] = /^([^.]+)\.([^@]+)@(.+)$/.exec(reference) ?? [];
  const field = subject.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const period = key.length === 4 ? `{ year: ${key} }` : `{ month: "${key}" }`;
  const query = `{ asked: ${field}(period: ${period}) { metrics {
    found: ${metric} { value exact numerator denominator text } } } }`;
  const { asked } = await ask<{ asked: { metrics: { found: Answered } } }>(server, {
    query,
  });
  return asked.metrics.found;
}
