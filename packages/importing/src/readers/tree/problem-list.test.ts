import { expect, test } from 'vitest';
import { ProblemList } from './problem-list.ts';

test('two hundred of a kind are listed, the others are counted', () => {
  const problems = new ProblemList();
  const said = { zh: '错', en: 'Wrong' };
  for (let place = 0; place < 203; place++) problems.add('CURRENCY', `[${place}]`, said, said);
  problems.add('NO_OCID', '[203]', said, said);
  const all = problems.all();
  expect(all).toHaveLength(202);
  expect(all.at(-2)).toMatchObject({ code: 'NO_OCID', place: '[203]', message: '错' });
  expect(all.at(-1)).toMatchObject({
    code: 'CURRENCY',
    messageEn: 'There are 3 more of the same kind that are not listed',
  });
});
