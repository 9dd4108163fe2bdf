import { randomUUID } from 'node:crypto';
import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock } from '#kernel';
import { createLoaders } from '../loading/loaders.js';
import { ActorResolver } from './actor-resolver.js';
import type { Actor } from './actor.js';
import { localeOf, type OperationContext } from './operation-context.js';

/** What is known of an operation besides its loaders; without an instant it is received now. */
export type OperationFacts = Omit<OperationContext, 'loaders' | 'receivedAt'> & { readonly receivedAt?: Date };

/** The part of an HTTP request that a context is made of. */
export interface HttpRequest {
  readonly id: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** See `noteArrivals`. */
  readonly receivedAt?: Date;
}

/** Makes the context of every operation, on both transports. */
@Injectable()
export class OperationContexts {
  private resolver: ActorResolver | undefined;

  constructor(
    private readonly modules: ModuleRef,
    private readonly clock: Clock,
  ) {}

  /** The context of an HTTP request: its actor is looked up once. */
  async ofRequest(request: HttpRequest): Promise<OperationContext> {
    const receivedAt = request.receivedAt ?? this.clock.now();
    return this.create({
      receivedAt,
      requestId: request.id,
      locale: localeOf(request.headers['accept-language']),
      address: request.ip,
      transport: 'http',
      actor: await this.actorOf(request.headers['authorization']),
    });
  }

  /** A context with fresh loaders. */
  create(facts: OperationFacts): OperationContext {
    const find = <Instance>(type: Type<Instance>): Instance => this.modules.get(type, { strict: false });
    const receivedAt = facts.receivedAt ?? this.clock.now();
    const operation: OperationContext = { ...facts, receivedAt, loaders: createLoaders(find, () => operation) };
    return operation;
  }

  /** The actor behind what a client presents; nobody for no token and for one that does not hold. */
  async actorOf(authorization: unknown): Promise<Actor | undefined> {
    if (typeof authorization !== 'string' || authorization === '') return undefined;
    return this.actors.resolve(authorization);
  }

  /** The port that identity implements, wherever it is bound. */
  get actors(): ActorResolver {
    this.resolver ??= this.modules.get<ActorResolver>(ActorResolver as Type<ActorResolver>, { strict: false });
    return this.resolver;
  }

  /** A new name for an operation that did not bring one. */
  newRequestId(): string {
    return randomUUID();
  }
}
