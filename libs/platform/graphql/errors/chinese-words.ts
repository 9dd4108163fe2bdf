import { getNamedType, isEnumType, isInputObjectType, type GraphQLInputType, type GraphQLSchema } from 'graphql';

/** Something that a client sends: an argument, or a field of an input. */
interface Sent {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type: GraphQLInputType;
}

/**
 * What refusals name in English, in Chinese. The descriptions of the schema end with the Chinese term, so that each
 * thing is named in one place. Where a name stands for several things and it is not known which, there is no word.
 */
export class ChineseWords {
  /** What fields of inputs are called, by their names. */
  private readonly called = new Map<string, Set<string | undefined>>();

  constructor(private readonly schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) this.note(field);
    }
  }

  /** What a root field does (操作). */
  operation(root: string): string | undefined {
    return chineseOf(this.rootField(root)?.description);
  }

  /** A state, such as `OPEN` of `Drive` (状态). */
  state(subject: string, state: string): string | undefined {
    const type = this.schema.getType(`${subject}State`);
    return isEnumType(type) ? chineseOf(type.getValue(state)?.description) : undefined;
  }

  /** A path into what was sent to a root field, or into an input, such as `lines.2.amount` (字段). */
  field(path: string, within?: string): string | undefined {
    const names = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const sent = within === undefined ? [] : this.sentTo(within);
    const isWrapped = names[0] === 'input' && names.length > 1;
    const words = this.along(isWrapped ? names.slice(1) : names, [...sent, ...sent.flatMap(partsOf)]);
    return words?.join(' · ');
  }

  private along([name, ...rest]: readonly string[], among: readonly Sent[]): string[] | undefined {
    if (name === undefined) return [];
    if (/^\d+$/.test(name)) return before(`第 ${Number(name) + 1} 项`, this.along(rest, among));
    const found = among.find((one) => one.name === name) ?? deeper(name, among);
    const word = found === undefined ? this.theOnly(name) : chineseOf(found.description);
    return word === undefined ? undefined : before(word, this.along(rest, found === undefined ? [] : partsOf(found)));
  }

  /** What every field of that name is called. */
  private theOnly(name: string): string | undefined {
    const [word, another] = this.called.get(name) ?? [];
    return another === undefined ? word : undefined;
  }

  private note({ name, description }: Sent): void {
    this.called.set(name, (this.called.get(name) ?? new Set()).add(chineseOf(description)));
  }

  private sentTo(name: string): readonly Sent[] {
    const type = this.schema.getType(name);
    return isInputObjectType(type) ? Object.values(type.getFields()) : (this.rootField(name)?.args ?? []);
  }

  private rootField(name: string): { description?: string | null; args: readonly Sent[] } | undefined {
    const { schema } = this;
    const roots = [schema.getMutationType(), schema.getQueryType(), schema.getSubscriptionType()];
    return roots.map((root) => root?.getFields()[name]).find((field) => field !== undefined);
  }
}

/** The Chinese at the end of a description; nothing where it has none. */
function chineseOf(description: string | null | undefined): string | undefined {
  return /(?:^|[.!?"”)]\s)\s*([^.!?]*[\u3400-\u9fff][^.!?]*)$/u.exec(description ?? '')?.[1]?.trim();
}

const before = (word: string, rest: string[] | undefined): string[] | undefined => rest && [word, ...rest];

function partsOf({ type }: Sent): Sent[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
}

/** The only field of that name one step down: rules name a part without its whole. */
function deeper(name: string, among: readonly Sent[]): Sent | undefined {
  const found = among.flatMap(partsOf).filter((one) => one.name === name);
  return new Set(found.map(({ description }) => description)).size === 1 ? found[0] : undefined;
}
