import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Measure } from './limit-refusal.ts';
import { type Surroundings, sizeOf } from './list-size.ts';

/** What a selection comes to; fragments are counted wherever they are spread. */
export type Measured = Readonly<Record<Exclude<Measure, 'tokens'>, number>>;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

type Values = Readonly<Record<string, unknown>>;

/** The schema told in whole, and one type of it, in values of records. */
const INTROSPECTION_COST: Readonly<Record<string, number>> = {
  __schema: 10_000,
  __type: 1_000,
};

const NOTHING: Measured = {
  ...{ depth: 0, aliases: 0, directives: 0, directivesAtOnce: 0, rootFields: 0, cost: 0 },
};

/**
 * Measures an operation before it is validated: names that the schema doesn't know count as plain
 * fields. Takes time in proportion to what is written, however often fragments spread each other.
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  schema: GraphQLSchema,
  variables: Values,
): Measured {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(schema, definitions, variables);
  const walk = new Walk(schema, fragments, coerced);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const within = walk.selections(operation.selectionSet, root, { period: null, page: null });
  return added([ofDirectives(operation.directives), within]);
}

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #variables: Values;
  /** Of fragments by name and surroundings. One that is being measured counts nothing: its circle is refused later. */
  readonly #known = new Map<string, Measured>();

  constructor(schema: GraphQLSchema, fragments: Fragments, variables: Values) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  selections(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    around: Surroundings,
  ): Measured {
    return added(selections.map((selection) => this.#selection(selection, type, around)));
  }

  #selection(node: SelectionNode, type: GraphQLNamedType | undefined, around: Surroundings) {
    const own = ofDirectives(node.directives);
    if (node.kind === Kind.FIELD) return added([own, this.#field(node, type, around)]);
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return added([own, this.#fragment(node.name.value, around)]);
    const on = node.typeCondition?.name.value;
    const narrowed = on === undefined ? type : this.#schema.getType(on);
    return added([own, this.selections(node.selectionSet, narrowed, around)]);
  }

  #field(node: FieldNode, type: GraphQLNamedType | undefined, around: Surroundings): Measured {
    const name = node.name.value;
    const hasFields = isObjectType(type) || isInterfaceType(type);
    const field = hasFields ? type.getFields()[name] : undefined;
    const { size, within } = field
      ? sizeOf(field, this.#given(field, node), around)
      : { size: 1, within: around };
    const below = node.selectionSet
      ? this.selections(node.selectionSet, field && getNamedType(field.type), within)
      : NOTHING;
    return {
      ...below,
      rootFields: 1,
      depth: below.depth + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      cost: size * (1 + below.cost) + (INTROSPECTION_COST[name] ?? 0),
    };
  }

  #fragment(name: string, around: Surroundings): Measured {
    const key = JSON.stringify([name, around]);
    const known = this.#known.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    this.#known.set(key, NOTHING);
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    const within = this.selections(fragment.selectionSet, type, around);
    const measured = added([ofDirectives(fragment.directives), within]);
    this.#known.set(key, measured);
    return measured;
  }

  /** Arguments that can't be read are refused by the validation. */
  #given(field: GraphQLField<unknown, unknown>, node: FieldNode): Values {
    if (node.arguments?.length === 0 && field.args.length === 0) return {};
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch {
      return {};
    }
  }
}

const ofDirectives = (directives: readonly DirectiveNode[] = []): Measured =>
  directives.length === 0
    ? NOTHING
    : { ...NOTHING, directives: directives.length, directivesAtOnce: directives.length };

function added(parts: readonly Measured[]): Measured {
  const [first = NOTHING, ...others] = parts;
  const sum: Record<keyof Measured, number> = { ...first };
  for (const part of others) {
    sum.depth = Math.max(sum.depth, part.depth);
    sum.directivesAtOnce = Math.max(sum.directivesAtOnce, part.directivesAtOnce);
    sum.aliases += part.aliases;
    sum.directives += part.directives;
    sum.rootFields += part.rootFields;
    sum.cost += part.cost;
  }
  return sum;
}
