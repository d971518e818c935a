import { expect, test } from 'vitest';
import { printedOf } from './printed.ts';
import type { DistributionBoardQuery } from './query.generated.ts';

type Figure = DistributionBoardQuery['reconciliation'][number];

const figure = (id: string, subject: string, state: Figure['state']): Figure => ({
  ...{ state, explanation: '', reading: null, computed: null, computedText: null },
  published: { id, subject, label: id, text: '', value: '1' },
});

test('only figures of distribution are told; rules agree, what no record comes to stands apart', () => {
  const printed = printedOf({
    reconciliation: [
      figure('DS-01', 'distribution', 'WITHIN_ROUNDING'),
      figure('DS-02', 'distribution', 'RULE'),
      figure('DS-05', 'distribution', 'UNEXPLAINED'),
      figure('HH-01', 'households', 'MATCHES'),
    ],
  });
  expect(printed.figures.map(({ published }) => published.id)).toEqual(['DS-01', 'DS-02', 'DS-05']);
  expect(printed.agreed).toBe(2);
  expect(printed.apart.map(({ published }) => published.id)).toEqual(['DS-05']);
});
