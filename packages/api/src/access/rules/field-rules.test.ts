import { CATALOGUE } from '@minxin/records';
import { buildASTSchema, concatAST, getNamedType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../type-defs.ts';
import { FIELD_RULES, isOfHousehold } from './field-rules.ts';

const schema = buildASTSchema(concatAST(typeDefs.map((text) => parse(text))));
const fieldsOf = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe('the rules of fields', () => {
  it.each(['Query', 'Mutation'])('are there for every field of %s', (root) => {
    const without = fieldsOf(root).filter((field) => !(`${root}.${field}` in FIELD_RULES));
    expect(without).toEqual([]);
  });

  it('are there for every list of records', () => {
    expect(fieldsOf('Records').filter((field) => !(`Records.${field}` in FIELD_RULES))).toEqual([]);
  });

  it('are of fields that are there', () => {
    const gone = Object.keys(FIELD_RULES).filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      return !fieldsOf(type).includes(field);
    });
    expect(gone).toEqual([]);
  });

  it('let nobody to single households by a way around', () => {
    const guarded = CATALOGUE.kinds.filter(isOfHousehold).map(({ type }) => type);
    const isGuarded = (name: string) =>
      guarded.some((type) => name.replace(/(Connection|Edge|Result)$/, '') === type);
    const ways = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !isGuarded(name) && !['Query', 'Mutation'].includes(name))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => isGuarded(getNamedType(field.type).name))
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(ways.length).toBeGreaterThan(guarded.length);
    expect(ways.filter((coordinate) => !(coordinate in FIELD_RULES))).toEqual([]);
  });
});
