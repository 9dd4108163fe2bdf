import { Injectable } from '@nestjs/common';
import { Identity, OrganisationRegister } from '#identity';
import { businessDate, Clock, generalErrors, newId, type LocalDate } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { ExpertEntity } from '../data/expert.entities.js';
import { ExpertRepository } from '../data/expert.repository.js';
import type { TieKind } from '../domain/conflicts.js';

/** A tie as it is told. */
export interface GivenTie {
  readonly kind: TieKind;
  readonly organisationId: string;
  readonly until?: LocalDate | null;
}

/** Who, in the pool of which charity, with which fields and ties. */
export interface ExpertRegistration {
  readonly hostId: string;
  readonly personId: string;
  readonly fields: readonly string[];
  readonly organisationId?: string | null;
  readonly ties: readonly GivenTie[];
  readonly idempotencyKey: string;
}

/** Enters a person in the pool of experts of a charity, or writes anew what is known of one (专家入库). Ties are never taken out. */
@Injectable()
export class RegisterExpert {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly experts: ExpertRepository,
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async execute(actor: Actor, registration: ExpertRegistration): Promise<ExpertEntity> {
    const { idempotencyKey: key, ...input } = registration;
    const operation = 'registerExpert';
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const { hostId, personId, ties } = input;
      if (!actor.organisationIds('ventures.manage').includes(hostId)) throw generalErrors.NOT_FOUND();
      await this.requireKnown(input);
      const [fields, organisationId] = [[...new Set(input.fields)].sort(), input.organisationId ?? null];
      const known = await this.experts.ofPerson(hostId, personId);
      const expert: ExpertEntity = {
        ...(known ?? { id: newId<'Expert'>(), hostId, personId, registeredBy: actor.personId }),
        ...{ fields, organisationId, registeredAt: known?.registeredAt ?? this.clock.now() },
      };
      await (known ? this.experts.change(known.id, { fields, organisationId }) : this.experts.add(expert));
      await this.keepTies(expert.id, [...ties, ...this.leftBehind(known, expert, ties)]);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'ventureExpert.register', subjectType: 'VentureExpert' },
        ...{ subjectId: expert.id, regionPath: '/', details: { hostId, fields, ties: ties.length } },
      });
      return expert;
    });
  }

  /** Where the expert worked until today: it counts on as an office that has ended. */
  private leftBehind(known: ExpertEntity | undefined, now: ExpertEntity, given: readonly GivenTie[]): GivenTie[] {
    const left = known?.organisationId ?? null;
    const isTold = given.some(({ kind, organisationId }) => kind === 'EMPLOYEE' && organisationId === left);
    if (left === null || left === now.organisationId || isTold) return [];
    return [{ kind: 'EMPLOYEE', organisationId: left, until: businessDate(this.clock.now()) }];
  }

  private async requireKnown({ personId, organisationId, ties }: Omit<ExpertRegistration, 'idempotencyKey'>) {
    const ids = new Set([...ties.map((tie) => tie.organisationId), ...(organisationId ? [organisationId] : [])]);
    const people = await this.identity.people([personId]);
    const organisations = await this.organisations.byIds([...ids]);
    if (!people.has(personId) || organisations.size !== ids.size) throw generalErrors.NOT_FOUND();
  }

  private async keepTies(expertId: string, ties: readonly GivenTie[]): Promise<void> {
    const known = (await this.experts.tiesOf([expertId])).get(expertId) ?? [];
    const given = new Map(ties.map((tie) => [`${tie.organisationId} ${tie.kind}`, tie]));
    for (const { id, organisationId, kind } of known) {
      const again = given.get(`${organisationId} ${kind}`);
      if (again) await this.experts.endTie(id, again.until ?? null);
      given.delete(`${organisationId} ${kind}`);
    }
    const added = [...given.values()].map(({ kind, organisationId, until }) => ({
      ...{ id: newId<'ExpertTie'>(), expertId, kind, organisationId, until: until ?? null },
    }));
    await this.experts.addTies(added);
  }
}
