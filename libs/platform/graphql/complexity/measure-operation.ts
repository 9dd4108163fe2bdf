import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../paging/page-args.js';

/** How much an operation asks for, with its fragments spread out. */
export interface Measures {
  /** Levels of fields, introspection left out. */
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  /** The most often that one field occurs in one selection, under whatever alias. */
  readonly repetitions: number;
  /** The largest number of rows that nested pages can multiply to. */
  readonly rows: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
const NOTHING: Measures = { depth: 0, aliases: 0, fields: 0, repetitions: 0, rows: 1 };

/** Measures one operation in time linear in its document: each fragment is measured once. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  return new Measurer(fragmentsOf(document)).selection(operation.selectionSet);
}

/** How often each root field is asked for, under whatever alias. */
export function countRootFields(document: DocumentNode, operation: OperationDefinitionNode): Map<string, number> {
  return new Measurer(fragmentsOf(document)).names(operation.selectionSet);
}

function fragmentsOf(document: DocumentNode): Fragments {
  const found = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) found.set(node.name.value, node);
  return found;
}

class Measurer {
  private readonly measured = new Map<string, Measures>();
  private readonly named = new Map<string, Map<string, number>>();

  constructor(private readonly fragments: Fragments) {}

  selection(set: SelectionSetNode): Measures {
    const parts = set.selections.map((node) => {
      if (node.kind === Kind.FIELD) return this.field(node);
      return node.kind === Kind.INLINE_FRAGMENT ? this.selection(node.selectionSet) : this.fragment(node.name.value);
    });
    const total = parts.reduce(add, NOTHING);
    const repetitions = Math.max(total.repetitions, ...this.names(set).values());
    return { ...total, repetitions };
  }

  /** Field names of one selection with how often they occur, fragments included. */
  names(set: SelectionSetNode): Map<string, number> {
    const counts = new Map<string, number>();
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) merge(counts, new Map([[node.name.value, 1]]));
      else
        merge(
          counts,
          node.kind === Kind.INLINE_FRAGMENT ? this.names(node.selectionSet) : this.fragmentNames(node.name.value),
        );
    }
    return counts;
  }

  private field(node: FieldNode): Measures {
    const inner = node.selectionSet ? this.selection(node.selectionSet) : NOTHING;
    const introspects = node.name.value.startsWith('__');
    return {
      depth: introspects ? 0 : inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      fields: inner.fields + 1,
      repetitions: inner.repetitions,
      rows: inner.rows * pageSize(node),
    };
  }

  private fragment(name: string): Measures {
    return this.once(this.measured, name, NOTHING, (fragment) => this.selection(fragment.selectionSet));
  }

  private fragmentNames(name: string): Map<string, number> {
    return this.once(this.named, name, new Map(), (fragment) => this.names(fragment.selectionSet));
  }

  /** A fragment that leads back to itself counts as nothing here: the rules of GraphQL refuse it. */
  private once<Result>(
    known: Map<string, Result>,
    name: string,
    nothing: Result,
    make: (fragment: FragmentDefinitionNode) => Result,
  ): Result {
    const fragment = this.fragments.get(name);
    if (!fragment) return nothing;
    if (!known.has(name)) {
      known.set(name, nothing);
      known.set(name, make(fragment));
    }
    return known.get(name) ?? nothing;
  }
}

function add(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    repetitions: Math.max(a.repetitions, b.repetitions),
    rows: Math.max(a.rows, b.rows),
  };
}

function merge(into: Map<string, number>, from: ReadonlyMap<string, number>): void {
  for (const [name, count] of from) into.set(name, (into.get(name) ?? 0) + count);
}

/** Rows a list field may answer with: what it says, the largest page for a variable, the usual page for a bare list. */
function pageSize(node: FieldNode): number {
  const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  if (first) return LARGEST_PAGE;
  const isPage = node.selectionSet?.selections.some(
    (child) => child.kind === Kind.FIELD && ['edges', 'nodes', 'pageInfo'].includes(child.name.value),
  );
  return isPage ? DEFAULT_PAGE : 1;
}
