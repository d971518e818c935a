import { hash } from 'node:crypto';
import { may, ROLES, type Role, type Viewer, WHOLE_DISTRICT } from '@minxin/access';
import {
  buildASTSchema,
  concatAST,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/ask.ts';
import { typeDefs } from '../../type-defs.ts';
import { FIELD_RULES } from './field-rules.ts';

const schema = buildASTSchema(concatAST(typeDefs.map((text) => parse(text))));

const inRole = (role: Role, more: Partial<Viewer> = {}): Viewer => ({
  ...{ accountId: role, name: role, roles: [role], scope: WHOLE_DISTRICT, seesSmallCells: false },
  ...more,
});

/** A value that the type takes and that names nothing there is. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')}}`;
  }
  const plain: Readonly<Record<string, string>> = {
    ...{ Int: '0', Float: '0', Boolean: 'false', Decimal: '"0"', Date: '"2019-01-01"' },
    DateTime: '"2019-01-01T00:00:00+08:00"',
  };
  return plain[type.name] ?? '"none"';
}

function asked(field: GraphQLField<unknown, unknown>, below = '__typename'): string {
  const args = field.args.filter(isRequiredArgument);
  const given = args.map((arg) => `${arg.name}: ${literalOf(arg.type)}`).join(', ');
  const leaf = isLeafType(getNamedType(field.type));
  return `${field.name}${given ? `(${given})` : ''}${leaf ? '' : ` { ${below} }`}`;
}

async function codesOf(viewer: Viewer, query: string): Promise<readonly string[]> {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: api.as(viewer),
    payload: { documentId: idOf(query) },
  });
  const { errors = [] } = response.json<{ errors?: { extensions: { code: string } }[] }>();
  return errors.map(({ extensions }) => extensions.code);
}

const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() };
const ROWS = Object.entries(roots).flatMap(([root, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    coordinate: `${root}.${field.name}`,
    query: `${root.toLowerCase()} { ${asked(field)} }`,
  })),
);
const lists = schema.getType('Records');
const records = Object.values(isObjectType(lists) ? lists.getFields() : {}).map((field) => ({
  coordinate: `Records.${field.name}`,
  query: `{ records { ${asked(field, 'totalCount')} } }`,
}));

const idOf = (query: string) => `sha256:${hash('sha256', query)}`;
const documents = new Map([...ROWS, ...records].map(({ query }) => [idOf(query), query]));

let api: TestApi;
beforeAll(async () => {
  // As the dashboards ask: who may not ask freely is told nothing of a field by that.
  api = await openTestApi({ documents });
});
afterAll(() => api.close());

describe.each(ROLES)('in the role %s', (role) => {
  it('every field is answered or refused as its rule says', async () => {
    const told = await Promise.all(ROWS.map(({ query }) => codesOf(inRole(role), query)));
    const wrong = ROWS.filter(({ coordinate }, r) => {
      const rule = FIELD_RULES[coordinate];
      const isAllowed = rule && may({ roles: [role] }, rule.permission);
      return told[r]?.includes('FORBIDDEN') === isAllowed;
    });
    expect(wrong).toEqual([]);
  });

  it('every list of records is', async () => {
    const told = await Promise.all(records.map(({ query }) => codesOf(inRole(role), query)));
    const wrong = records.filter(({ coordinate }, r) => {
      const rule = FIELD_RULES[coordinate];
      const isAllowed =
        rule && may({ roles: [role] }, 'readRecords') && may({ roles: [role] }, rule.permission);
      return told[r]?.includes('FORBIDDEN') === isAllowed;
    });
    expect(wrong).toEqual([]);
  });
});

describe('who is responsible for a part of the district', () => {
  const scope = { ...WHOLE_DISTRICT, towns: ['610902111'] };

  it('is told nothing that is about the whole of it', async () => {
    const clerk = inRole('clerk', { scope, roles: ROLES });
    for (const { coordinate, query } of ROWS) {
      if (!FIELD_RULES[coordinate]?.isWhole) continue;
      expect([coordinate, await codesOf(clerk, query)]).toEqual([coordinate, ['OUT_OF_SCOPE']]);
    }
  });
});

describe('routes', () => {
  it.each([
    ['/exports/records.csv?kind=Tender', 'administrator', 403],
    ['/exports/records.csv?kind=Tender', 'leader', 200],
    ['/exports/records.csv?kind=HouseholdIncome', 'leader', 403],
    ['/exports/records.csv?kind=HouseholdIncome', 'clerk', 200],
    ['/imports/templates/HotlineUnit.xlsx', 'leader', 403],
    ['/imports/templates/HotlineUnit.xlsx', 'clerk', 200],
    ['/graphiql', 'leader', 403],
    ['/graphiql', 'analyst', 200],
  ] as const)('%s as %s: %d', async (url, role, status) => {
    const response = await api.app.inject({ url, headers: api.as(inRole(role)) });
    expect(response.statusCode).toBe(status);
    if (status === 403) {
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
  });
});
