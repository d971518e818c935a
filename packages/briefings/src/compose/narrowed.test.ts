import { RECORD_SUBJECTS } from '@minxin/database';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frozen } from '../freeze/frozen.ts';
import type { ComposeRequest } from './compose-document.ts';
import { narrowed } from './narrowed.ts';

const words = (text: string) => ({ zh: text, en: text });
const subject = (id: string, batch: number) =>
  ({
    ...{ subject: id, label: words(id), dataThrough: null, simulated: false, cuts: [] },
    figures: [
      { reference: `${id}.x@2019-12`, rows: [{ batch, rows: 1, firstRow: 1, lastRow: 1 }] },
    ],
  }) as unknown as Frozen['subjects'][number];
const board = (id: string) => ({ board: id, reached: null, answer: { zh: id, en: id } });
const frozen = {
  subjects: RECORD_SUBJECTS.map(subject),
  boards: [
    ...['overview', 'service-hall', 'tendering', 'hotline', 'party', 'enterprises', 'funds'],
    ...['distribution', 'households', 'industry'],
  ].map(board),
  reconciliation: [...RECORD_SUBJECTS, 'education'].map((one) => ({ subject: one })),
  batches: RECORD_SUBJECTS.map((_, id) => ({ id })),
} as unknown as Frozen;
const edits = ['overview.overview', 'hotline.opening', 'funds.opening'].map((paragraph) => ({
  ...{ paragraph, language: 'zh' as const, text: paragraph, restedOn: {} },
  ...{ editedAt: new Date(0), editedBy: '' },
}));
const request = (mayRead?: readonly string[]): ComposeRequest => ({
  ...{ revision: { frozen } as ComposeRequest['revision'], edits, before: frozen },
  ...{ language: 'zh', mayRead },
});

describe('what a document is composed from', () => {
  it('is all of it for whoever may read all', () => {
    expect(narrowed(request())).toMatchObject({ revision: { frozen }, edits, leftOut: [] });
  });

  it('is one subject with its board, figures, batches and paragraphs, now and before', () => {
    const { revision, before, edits: kept, leftOut } = narrowed(request(['hotline']));
    for (const one of [revision.frozen, before]) {
      expect(one?.subjects.map((told) => told.subject)).toEqual(['hotline']);
      expect(one?.boards.map((told) => told.board)).toEqual(['hotline']);
      expect(one?.reconciliation.map((told) => told.subject)).toEqual(['hotline']);
      expect(one?.batches.map(({ id }) => id)).toEqual([RECORD_SUBJECTS.indexOf('hotline')]);
    }
    expect(kept.map(({ paragraph }) => paragraph)).toEqual(['hotline.opening']);
    expect(leftOut).toHaveLength(RECORD_SUBJECTS.length - 1);
  });

  it('has a board of two subjects where both may be read', () => {
    const boardsOf = (...mayRead: string[]) =>
      narrowed(request(mayRead)).revision.frozen.boards.map((one) => one.board);
    expect(boardsOf('party-building')).toEqual([]);
    expect(boardsOf('party-building', 'recognition')).toEqual(['party']);
  });

  it('names no subject that may not be read, whichever those are', () => {
    fc.assert(
      fc.property(fc.subarray([...RECORD_SUBJECTS], { minLength: 1 }), (mayRead) => {
        const { revision, before } = narrowed(request(mayRead));
        const told = JSON.stringify([revision, before]);
        const forbidden = RECORD_SUBJECTS.filter((one) => !mayRead.includes(one));
        expect(forbidden.filter((one) => told.includes(`"${one}`))).toEqual([]);
      }),
    );
  });
});
