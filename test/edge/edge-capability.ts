import { Injectable, Module } from '@nestjs/common';
import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { defineErrors, generalErrors } from '#kernel';
import {
  ActorResolver,
  Connection,
  CurrentActor,
  CurrentOperation,
  CursorScalar,
  Feed,
  FeedSubscription,
  IdArg,
  IdempotencyKey,
  IsId,
  Limits,
  Loaders,
  MinutesScalar,
  PageArgs,
  Public,
  Requires,
  ShortText,
  SignedIn,
  feedSubscription,
  keysetPage,
  type Actor,
  type BatchLoader,
  type Capability,
  type OperationContext,
  type Page,
} from '#platform';

const errors = defineErrors({ CUP_BROKEN: { zh: '杯子 {cup} 已碎', en: 'Cup {cup} is broken' } });

/** What the tests decide about people: by token, changeable while sockets are open. */
export const people = new Map<string, { personId: string; permissions: string[]; regions?: string[] }>();
/** How often the loader was asked, and with how many keys. */
export const loads: number[] = [];
/** Makes the database of actors fail. */
export const failing = { actors: false, answers: false };

function actorOf(token: string): Actor | undefined {
  const person = people.get(token);
  return (
    person && {
      personId: person.personId,
      sessionId: token,
      permissions: new Set(person.permissions),
      regionPaths: () => person.regions ?? [],
      organisationIds: () => [],
    }
  );
}

@Injectable()
class TableActorResolver extends ActorResolver {
  async resolve(authorization: string): Promise<Actor | undefined> {
    if (failing.actors) throw new Error("ER_CONN: connect to '10.0.0.1' failed");
    return actorOf(authorization.replace(/^Bearer /, ''));
  }
}

@ObjectType('Cup', { description: 'A cup' })
class CupType {
  @Field(() => ID, { description: 'id' })
  id: string;

  @Field(() => MinutesScalar, { description: 'age' })
  age: number;
}

@ObjectType('CupConnection', { description: 'Cups' })
class CupConnection extends Connection(CupType) {}

@ObjectType('CupEvent', { description: 'Something happened to a cup' })
class CupEventType {
  @Field(() => CursorScalar, { description: 'cursor' })
  cursor: string;

  @Field({ description: 'seen by' })
  seenBy: string;

  @Field(() => Int, { description: 'number' })
  number: number;
}

@Resolver(() => CupEventType)
class CupEventResolver {
  @ResolveField(() => String, { description: 'a large field' })
  ballast(@Args('bytes', { type: () => Int, description: 'size' }) bytes: number): string {
    return 'x'.repeat(bytes);
  }
}

@InputType({ description: 'Breaks a cup' })
class BreakCupInput {
  @Field(() => ID, { description: 'cup' })
  @IsId()
  cupId: string;

  @Field(() => ID, { description: 'key' })
  @IdempotencyKey()
  idempotencyKey: string;

  @Field({ description: 'why' })
  @ShortText(10)
  reason: string;
}

@Injectable()
class CupNameLoader implements BatchLoader<string, string> {
  async load(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    loads.push(keys.length);
    return new Map(keys.map((key) => [key, `cup ${key}`]));
  }
}

const cups = [1, 2, 3, 4, 5].map((age) => ({ id: String(age), age }));

@Resolver(() => CupType)
class CupResolver {
  constructor(
    private readonly feed: Feed,
    private readonly limits: Limits,
  ) {}

  @Query(() => CupConnection, { description: 'Cups' })
  @Public()
  cups(@Args() page: PageArgs): Page<CupType> {
    const rest = cups.filter(({ id }) => id > (page.after ?? ''));
    return keysetPage(rest.slice(0, page.first + 1), page.first, ({ id }) => id, page.after);
  }

  @ResolveField(() => String, { description: 'name', nullable: true })
  name(@Parent() cup: CupType, @Loaders() loaders: Loaders): Promise<string | undefined> {
    return loaders.get(CupNameLoader).load(cup.id);
  }

  @ResolveField(() => CupConnection, { description: 'cups within' })
  within(@Args() page: PageArgs): Page<CupType> {
    return this.cups(page);
  }

  @Query(() => String, { description: 'me' })
  @SignedIn()
  whoAmI(@CurrentActor() actor: Actor): string {
    return actor.personId;
  }

  @Query(() => String, { description: 'needs a permission' })
  @Requires('cup.wash')
  washed(): string {
    return 'washed';
  }

  @Query(() => String, { description: 'nobody said who may call it' })
  unmarked(): string {
    return 'secret';
  }

  @Query(() => String, { description: 'fails' })
  @Public()
  fault(): string {
    throw new Error("SELECT * FROM identity_person WHERE phone='13800000000'; /srv/app/node_modules/mysql2/lib.js");
  }

  @Query(() => String, { description: 'one cup', nullable: true })
  @Public()
  cup(@IdArg('id', 'which') id: string): string {
    throw generalErrors.NOT_FOUND({ id });
  }

  @Query(() => Int, { description: 'waits' })
  @Public()
  async wait(@Args('ms', { type: () => Int, description: 'ms' }) ms: number): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ms;
  }

  @Mutation(() => Boolean, { description: 'breaks' })
  @Public()
  breakCup(@Args('input', { description: 'input' }) input: BreakCupInput): boolean {
    throw errors.CUP_BROKEN({ cup: input.reason });
  }

  @Mutation(() => Boolean, { description: 'a throttled attempt' })
  @Public()
  async attempt(@CurrentOperation() { address }: OperationContext): Promise<boolean> {
    await this.limits.hit(`attempt:${address}`, { max: 3, windowSeconds: 60 });
    return true;
  }

  @FeedSubscription(() => CupEventType, { description: 'my events' })
  @SignedIn()
  cupEvents(
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'after' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, [`cup:${actor.personId}`], after, ({ cursor, payload }, operation) => {
      if (failing.answers) throw new Error("ER_LOCK: '13800000000'");
      return { cursor, number: (payload as { number: number }).number, seenBy: operation.actor?.personId };
    });
  }

  @FeedSubscription(() => CupEventType, { description: 'needs a permission' })
  @Requires('cup.wash')
  washEvents(
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'after' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, ['wash'], after, ({ cursor }, { actor }) => ({
      cursor,
      number: 1,
      seenBy: actor?.personId,
    }));
  }

  @FeedSubscription(() => CupEventType, { description: 'nobody said who may listen' })
  unmarkedEvents(): Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, ['wash'], undefined, () => ({}));
  }
}

@Module({
  providers: [CupResolver, CupEventResolver, CupNameLoader, { provide: ActorResolver, useClass: TableActorResolver }],
  exports: [ActorResolver],
})
class CupModule {}

/** A capability of three queries, two mutations and three subscriptions, to try the edge with. */
export const cupCapability: Capability = {
  name: 'cup',
  module: CupModule,
  entities: [],
  migrations: [],
  errors: errors.catalogue,
};
