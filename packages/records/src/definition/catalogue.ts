import type { RecordTable } from '@minxin/database';
import { columnsOf } from './column.ts';
import { undeclaredTexts } from './open-texts.ts';
import type { RecordKind } from './record-kind.ts';
import { drizzleName, pointersOf, sourceName } from './source.ts';

/** A record's pointer to another, from a foreign key: which columns hold it, and what they point at. */
export interface Reference {
  /** The constraint's name. */
  readonly constraint: string;
  /** The field that follows it: `stage`. */
  readonly name: string;
  readonly from: RecordKind;
  readonly to: RecordKind;
  /** Drizzle names of the referring columns and those referred to, in step, less the district. */
  readonly columns: readonly { readonly own: string; readonly other: string }[];
  readonly nullable: boolean;
  /** The list on the other side: `fundPayments`, or `householdsByTown` where there are several. */
  readonly listName: string;
}

/** A catalogue that contradicts itself: it refuses to load, and says where. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** Every kind of record and how they refer to each other. */
export class Catalogue {
  readonly kinds: readonly RecordKind[];
  readonly references: readonly Reference[];
  readonly #byTable: ReadonlyMap<RecordTable, RecordKind>;

  /**
   * @throws CatalogueError for a type, list or field that is named twice, a reference to no kind, or free
   * text of which nobody has said whether it tells of a person
   */
  constructor(kinds: readonly RecordKind[]) {
    this.kinds = kinds;
    this.#byTable = new Map(kinds.map((kind) => [kind.table, kind]));
    unique(
      'type',
      kinds.map(({ type }) => type),
    );
    unique(
      'list',
      kinds.map(({ plural }) => plural),
    );
    this.references = kinds.flatMap((kind) => this.#referencesOf(kind));
    for (const kind of kinds) {
      const [undeclared] = undeclaredTexts(kind);
      if (undeclared !== undefined) {
        throw new CatalogueError(
          `${kind.type}.${undeclared} is free text: say what it tells of a person (\`sensitive\`), or list it in open-texts.ts.`,
        );
      }
      unique(`field of ${kind.type}`, [
        ...['id', 'provenance', 'overdueDays'],
        ...columnsOf(kind).map(({ publicName }) => publicName),
        ...this.from(kind).map(({ name }) => name),
        ...this.to(kind).map(({ listName }) => listName),
      ]);
    }
  }

  /** What a kind refers to. */
  from(kind: RecordKind): readonly Reference[] {
    return this.references.filter((reference) => reference.from === kind);
  }

  /** What refers to a kind. */
  to(kind: RecordKind): readonly Reference[] {
    return this.references.filter((reference) => reference.to === kind);
  }

  kindOf(table: RecordTable): RecordKind | undefined {
    return this.#byTable.get(table);
  }

  #referencesOf(kind: RecordKind): readonly Reference[] {
    const table = sourceName(kind);
    const found = pointersOf(kind).flatMap(({ constraint, table: other, columns, nullable }) => {
      if (constraint === `${table}_batch`) return [];
      const to = this.#byTable.get(other);
      if (!to)
        throw new CatalogueError(`${constraint} refers to a table that is no kind of record.`);
      return {
        constraint,
        name: camel(constraint.slice(table.length + 1)),
        from: kind,
        to,
        columns: columns.map(({ own, other }) => ({ own, other: drizzleName(to, other) })),
        nullable,
      };
    });
    return found.map((reference) => {
      const alone = found.filter(({ to }) => to === reference.to).length === 1;
      const by = reference.name.charAt(0).toUpperCase() + reference.name.slice(1);
      return { ...reference, listName: alone ? kind.plural : `${kind.plural}By${by}` };
    });
  }
}

function unique(what: string, names: readonly string[]): void {
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) throw new CatalogueError(`The ${what} ${twice} is named twice.`);
}

/** `collective_approval` → `collectiveApproval`. */
const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
