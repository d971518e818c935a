import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { Context } from '../../context.ts';
import { FIELD_RULES } from './field-rules.ts';
import { demand, type Rule } from './rule.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type ResolverMap = Readonly<Record<string, unknown>>;

/** Resolvers that ask the rule of their field first; what has no rule is asked with what led to it. */
export function guardResolvers(
  maps: readonly ResolverMap[],
  rules: Readonly<Record<string, Rule>> = FIELD_RULES,
): readonly ResolverMap[] {
  const guards: Record<string, Record<string, Resolver>> = {};
  for (const [coordinate, rule] of Object.entries(rules)) {
    const [type = '', field = ''] = coordinate.split('.');
    const inner = resolverIn(maps, type, field);
    guards[type] = { ...guards[type], [field]: guarded(rule, inner) };
  }
  return [...maps, guards];
}

function guarded(rule: Rule, inner: Resolver): Resolver {
  return (source, args, context, info) => {
    demand(context.viewer, rule);
    return inner(source, args, context, info);
  };
}

/** The last map that says how a field is answered. */
function resolverIn(maps: readonly ResolverMap[], type: string, field: string): Resolver {
  const found = maps
    .map((map) => (map[type] as Readonly<Record<string, Resolver>> | undefined)?.[field])
    .findLast((resolver) => resolver !== undefined);
  return found ?? defaultFieldResolver;
}
