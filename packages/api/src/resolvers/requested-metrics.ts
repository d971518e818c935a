import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The metrics that a cut's parts will be asked for: read ahead from the document, so that keys and
 * values come in one statement.
 */
export function requestedMetrics(info: GraphQLResolveInfo): readonly string[] {
  const below = (nodes: readonly FieldNode[]): readonly FieldNode[] =>
    nodes.flatMap((node) => (node.selectionSet ? fieldsOf(node.selectionSet, info) : []));
  const metrics = below(info.fieldNodes).filter((field) => field.name.value === 'metrics');
  const names = below(metrics).map((field) => field.name.value);
  return [...new Set(names)].filter((name) => !name.startsWith('__'));
}

function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? info.fragments[selection.name.value]?.selectionSet
        : selection.selectionSet;
    return inner ? fieldsOf(inner, info) : [];
  });
}
