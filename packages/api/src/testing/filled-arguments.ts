import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';

/** What other scalars are given, so that the texts are what is tried. */
const PLAIN: Readonly<Record<string, unknown>> = {
  ...{ Int: 1, Float: 1, Boolean: false, Decimal: '1' },
  ...{ Date: '2020-06-15', DateTime: '2020-06-15T12:00:00+08:00' },
};
/** How far inputs within inputs are told. */
const DEEPEST = 4;

/** A value of the type in which every text is the next one of `texts`. */
export function filled(type: GraphQLInputType, texts: () => string, depth = 0): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [filled(bare.ofType, texts, depth)];
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter((field) => isWanted(field, depth));
    // Of a period exactly one may be told.
    if (bare.isOneOf) return { year: 2019 };
    return Object.fromEntries(
      fields.map(({ name, type }) => [name, filled(type, texts, depth + 1)]),
    );
  }
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  return PLAIN[bare.name] ?? texts();
}

const isWanted = ({ name, type }: GraphQLInputField, depth: number): boolean =>
  name !== 'isNull' && (depth < DEEPEST || !isInputObjectType(getNamedType(type)));

/** Whether a text can be told anywhere in it. */
export function takesText(type: GraphQLInputType, depth = 0): boolean {
  const bare = getNamedType(type);
  if (isInputObjectType(bare))
    return (
      depth < DEEPEST &&
      Object.values(bare.getFields()).some((field) => takesText(field.type, depth + 1))
    );
  return bare.name === 'String' || bare.name === 'ID';
}

/** A field asked with every argument told, as text and variables: `a3: hotline(period: $a3_period) { __typename }`. */
export function asked(
  alias: string,
  { name, args, type }: GraphQLField<unknown, unknown>,
  texts: () => string,
) {
  const variable = (arg: GraphQLArgument) => `${alias}_${arg.name}`;
  const told = args.map((arg) => `${arg.name}: $${variable(arg)}`).join(', ');
  return {
    text: `${alias}: ${name}${told && `(${told})`}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`,
    declared: args.map((arg) => `$${variable(arg)}: ${arg.type}`),
    values: Object.fromEntries(args.map((arg) => [variable(arg), filled(arg.type, texts)])),
  };
}
