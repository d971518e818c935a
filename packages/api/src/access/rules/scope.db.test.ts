import { type Viewer, WHOLE_DISTRICT } from '@minxin/access';
import { fieldName, type Model, models } from '@minxin/metrics';
import { CATALOGUE, isEntered, mutationName } from '@minxin/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/ask.ts';
import { importDesk } from '../../testing/import-desk.ts';

const TOWN = '610902111';
const OTHER = '610902112';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const clerk = (name: string, scope: Partial<Viewer['scope']> = {}): Viewer => ({
  ...{ accountId: name, name, roles: ['clerk'], seesSmallCells: true },
  scope: { ...WHOLE_DISTRICT, ...scope },
});
const whole = clerk('区经办');
const own = clerk('镇经办', { towns: [TOWN] });
const stranger = clerk('他镇经办', { towns: [OTHER] });

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
async function ask(viewer: Viewer, query: string): Promise<Answer> {
  const response = await api.app.inject({
    ...{ method: 'POST', url: '/graphql' },
    ...{ headers: api.as(viewer), payload: { query } },
  });
  return response.json();
}
/** The data of an answer that must be there. */
async function answer<Data>(viewer: Viewer, query: string): Promise<Data> {
  const { data, errors } = await ask(viewer, query);
  if (!data) throw new Error(`Not answered: ${JSON.stringify(errors)}`);
  return data as Data;
}
interface Cut {
  readonly by: readonly { readonly key: { readonly key: string } }[];
}
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

const byTown = Object.values<Model>(models).filter(({ dimensions }) => 'TOWN' in dimensions);
const without = Object.values<Model>(models).filter(({ dimensions }) => !('TOWN' in dimensions));
/** Every metric of a subject in a year, of the whole or narrowed by hand. */
const metricsOf = (model: Model, where = '') => {
  const asked = Object.keys(model.metrics).map((id) => `${id} { text exact suppressed: state }`);
  return `{ ${fieldName(model.subject)}(period: { year: 2020 }${where}) { metrics { ${asked.join(' ')} } } }`;
};

describe('a slice of who is responsible for a town', () => {
  it.each(byTown.map((model) => [model.subject, model] as const))(
    '%s says what the whole says of that town',
    async (_, model) => {
      const narrowed = await ask(whole, metricsOf(model, `, where: { town: ["${TOWN}"] }`));
      const scoped = await ask(own, metricsOf(model));
      expect(scoped.data).toEqual(narrowed.data);
      expect(scoped.data).toBeTruthy();
    },
  );

  it.each(byTown.map((model) => [model.subject, model] as const))(
    '%s of another town is refused, and has no other part',
    async (_, model) => {
      const beyond = await ask(own, metricsOf(model, `, where: { town: ["${OTHER}"] }`));
      expect(codeOf(beyond)).toBe('OUT_OF_SCOPE');
      const field = fieldName(model.subject);
      const parts = await answer<Record<string, Cut>>(
        own,
        `{ ${field}(period: { year: 2020 }) { by(dimension: TOWN) { key { key } } } }`,
      );
      const keys = parts[field]?.by.map(({ key }) => key.key) ?? [];
      expect(keys.filter((key) => key !== TOWN)).toEqual([]);
    },
  );

  it.each(without.map((model) => [model.subject, model] as const))(
    '%s, which knows no town, is refused',
    async (_, model) => {
      expect(codeOf(await ask(own, metricsOf(model)))).toBe('OUT_OF_SCOPE');
    },
  );

  it('of a department says what the whole says of it', async () => {
    const { serviceHall } = await answer<{ serviceHall: Cut }>(
      whole,
      '{ serviceHall(period: { year: 2020 }) { by(dimension: DEPARTMENT, first: 1) { key { key } } } }',
    );
    const code = serviceHall.by[0]?.key.key ?? '';
    const model = models['service-hall'] as unknown as Model;
    const narrowed = await ask(whole, metricsOf(model, `, where: { department: ["${code}"] }`));
    const scoped = await ask(clerk('单位经办', { departments: [code] }), metricsOf(model));
    expect(scoped.data).toEqual(narrowed.data);
  });
});

describe('who is responsible for a part of the district', () => {
  it.each([
    [whole, null],
    [own, '大竹园镇'],
    [clerk('两项经办', { subjects: ['hotline', 'funds'] }), '12345 热线、资金监管'],
  ])('is told which: $0.name', async (viewer, scopeName) => {
    expect((await ask(viewer, '{ me { scopeName } }')).data).toEqual({ me: { scopeName } });
  });
});

describe('answers that are kept', () => {
  it('are given to nobody with another scope, however many ask at once', async () => {
    const question = '{ hotline(period: { year: 2019 }) { metrics { orders { exact } } } }';
    const viewers = [whole, own, stranger];
    const alone = await Promise.all(viewers.map((viewer) => ask(viewer, question)));
    expect(new Set(alone.map((one) => JSON.stringify(one))).size).toBe(3);
    const together = await Promise.all(
      Array.from({ length: 999 }, (_, turn) => ask(viewers[turn % 3] ?? whole, question)),
    );
    for (const [turn, answer] of together.entries()) expect(answer).toEqual(alone[turn % 3]);
  });
});

interface Lists<List> {
  readonly records: Readonly<Record<string, List>>;
}
const COUNT = (plural: string) => `{ records { ${plural} { totalCount } } }`;
const countOf = async (viewer: Viewer, plural: string): Promise<number | undefined> => {
  const { records } = await answer<Lists<{ totalCount: number }>>(viewer, COUNT(plural));
  return records[plural]?.totalCount;
};

describe('every id, walked by a stranger', () => {
  const entered = CATALOGUE.kinds.filter(isEntered);

  it.each(
    entered.filter(({ keeping }) => keeping === 'amend').map((kind) => [kind.type, kind] as const),
  )('%s is as if it were not there', async (_, kind) => {
    const { records } = await answer<Lists<{ nodes: { id: string }[] }>>(
      own,
      `{ records { ${kind.plural}(first: 2) { nodes { id } } } }`,
    );
    const nodes = records[kind.plural]?.nodes;
    const before = await countOf(whole, kind.plural);
    for (const { id } of nodes ?? []) {
      const remove = (key: string) =>
        ask(
          stranger,
          `mutation { ${mutationName('remove', kind)}(id: ${JSON.stringify(key)}) { ok refusals { code field } } }`,
        );
      const gone = id.replace(/^[^/]+/, 'none');
      const [there, nowhere] = [await remove(id), await remove(gone)];
      const isSeen = (await countOf(stranger, kind.plural)) === before;
      if (!isSeen) expect(there).toEqual(nowhere);
      expect(JSON.stringify(there)).toMatch(isSeen ? /OUT_OF_SCOPE|STILL_USED/ : /NOT_FOUND/);
    }
    expect(await countOf(whole, kind.plural)).toBe(before);
  });

  it('sees no record of the town in any list or file', async () => {
    for (const kind of entered.filter(({ subject }) =>
      ['enterprises', 'funds', 'distribution', 'industry'].includes(subject),
    )) {
      const [mine, theirs] = [
        await countOf(own, kind.plural),
        await countOf(stranger, kind.plural),
      ];
      const file = await api.app.inject({
        url: `/exports/records.csv?kind=${kind.type}`,
        headers: api.as(stranger),
      });
      const lines = file.body.trim().split('\n').length - 1;
      expect([kind.type, lines]).toEqual([kind.type, theirs]);
      if (theirs !== mine) expect([kind.type, theirs]).toEqual([kind.type, 0]);
    }
  });

  it('takes back no batch, and finds no file, of another', async () => {
    const { batches } = await answer<{ batches: { edges: { node: { id: number } }[] } }>(
      whole,
      '{ batches(first: 1) { edges { node { id } } } }',
    );
    const [edge] = batches.edges;
    const undone = await ask(
      stranger,
      `mutation { undoBatch(id: ${edge?.node.id}) { ok batch { id } refusal { code } } }`,
    );
    const none = await ask(
      stranger,
      'mutation { undoBatch(id: 0) { ok batch { id } refusal { code } } }',
    );
    expect(undone).toEqual(none);
    expect((await ask(stranger, '{ batches { totalCount } }')).data).toEqual({
      batches: { totalCount: 0 },
    });
  });
});

describe('an entry outside the scope', () => {
  const enter = (viewer: Viewer, town: string) =>
    ask(
      viewer,
      `mutation { recordPlantedArea(input: { areaNo: "T-${viewer.name}-${town}", townCode: "${town}", crop: TEA, way: EXISTING, villageCode: "${town}201", mu: "1.00", sinceDay: "2020-06-01" }) { ok refusals { code message fix } } }`,
    );

  it('is refused in words, and one inside is taken', async () => {
    const refused = await enter(stranger, TOWN);
    expect(refused).toMatchObject({
      data: { recordPlantedArea: { ok: false, refusals: [{ code: 'OUT_OF_SCOPE' }] } },
    });
    const before = await countOf(own, 'plantedAreas');
    expect(await enter(own, TOWN)).toMatchObject({ data: { recordPlantedArea: { ok: true } } });
    expect(await countOf(own, 'plantedAreas')).toBe((before ?? 0) + 1);
    expect(await countOf(stranger, 'plantedAreas')).toBe(0);
  });
});

describe('a file of who is responsible for a town', () => {
  const file = (...lines: readonly string[]) =>
    ['地块编号,镇,村（社区）,产业种类,发展方式,面积（亩）,起始日期', ...lines].join('\n');
  const line = (areaNo: string, town: string) =>
    `${areaNo},${town},${town}201,茶叶,原有,1.5,2020-06-02`;
  const bring = async (viewer: Viewer, content: string) => {
    const desk = importDesk(api.app, api.as(viewer));
    const { id, report } = await desk.wait(
      await desk.order('runImport', {
        upload: await desk.upload('地块.csv', content),
        kind: 'PlantedArea',
      }),
    );
    return { id, report };
  };

  it('brings in what is theirs, and says of the rest why not', async () => {
    const { id, report } = await bring(stranger, file(line('F-1', OTHER), line('F-2', TOWN)));
    expect(report).toMatchObject({
      counts: { added: 1, refused: 1 },
      problems: [{ row: 3, code: 'OUT_OF_SCOPE' }],
    });
    expect(await countOf(stranger, 'plantedAreas')).toBe(1);
    const asked = `{ importJob(id: "${id}") { id } }`;
    expect((await ask(own, asked)).data).toEqual({ importJob: null });
    expect((await ask(whole, asked)).data).toEqual({ importJob: { id } });
  });

  it('changes no record of another town, known by its number', async () => {
    const { report } = await bring(stranger, file(line('F-1', TOWN), line('F-3', OTHER)));
    expect(report?.counts).toMatchObject({ added: 1, changed: 0, refused: 1 });
    expect(await countOf(stranger, 'plantedAreas')).toBe(2);
  });
});
