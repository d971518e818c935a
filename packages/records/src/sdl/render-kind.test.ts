import { expect, it } from 'vitest';
import { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { placesRecords } from '../subjects/places.ts';
import { renderKind } from './render-kind.ts';
import { renderRecords } from './render-records.ts';

it('says of each field what it means, and requires what must be entered', () => {
  const [division] = placesRecords;
  if (!division) throw new Error('There are no places.');
  const text = renderKind(new Catalogue([division]), division);
  expect(text).toContain(`enum DivisionLevel {
  "镇办"
  TOWN
  "村、社区"
  VILLAGE
}`);
  expect(text).toContain(`input DivisionInput {
  "代码（Code）：9 位为镇办，12 位为村、社区。"
  code: String!
  "层级（Level）"
  level: DivisionLevel!`);
  expect(text).toContain(`input DivisionAmendment {
  "层级（Level）"
  level: DivisionLevel
`);
  expect(text).toContain('  parentCode: TextFilter\n');
});

it('offers nothing to enter of a part that is only there with its whole', () => {
  const [division] = placesRecords;
  if (!division) throw new Error('There are no places.');
  const part: RecordKind = { ...division, keeping: 'part' };
  const catalogue = new Catalogue([part]);
  expect(renderKind(catalogue, part)).not.toMatch(/DivisionInput|DivisionAmendment|DivisionResult/);
  expect(renderRecords(catalogue).get('records.generated.graphql')).not.toMatch(/\w+Division\(/);
});
