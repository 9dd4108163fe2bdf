import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, isWithin, OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import type { BookingEntity } from '../data/space.entities.js';
import { spacesErrors } from '../domain/spaces.errors.js';

/** Who books: an organisation, or a residents' group by its name (预约主体). */
export interface Booker {
  readonly organisationId: string | null;
  readonly groupName: string | null;
}

/** Who may do what with a space: its station runs it, organisations and residents of its region book it. */
@Injectable()
export class SpaceAccess {
  constructor(
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Whether the actor runs a space. */
  isManager(actor: Actor, { regionPath }: { regionPath: string }): boolean {
    return isWithin(regionPath, actor.regionPaths('space.manage'));
  }

  /** Throws NOT_FOUND for whoever does not run the space. */
  requireManager(actor: Actor, space: { regionPath: string }): void {
    if (!this.isManager(actor, space)) throw generalErrors.NOT_FOUND();
  }

  /** Organisations for which the actor books. */
  bookingFor(actor: Actor): string[] {
    return actor.organisationIds('space.book');
  }

  /** Whether the actor placed a booking, or books for the organisation that has it. */
  isBooker(actor: Actor, { bookedBy, organisationId }: Pick<BookingEntity, 'bookedBy' | 'organisationId'>): boolean {
    const ofOrganisation = organisationId !== null && this.bookingFor(actor).includes(organisationId);
    return bookedBy === actor.personId || ofOrganisation;
  }

  /**
   * Refuses who may not book for an organisation (NOT_FOUND), and a residents' group of another region
   * (BOOKING_OUTSIDE_REGION). The station books for groups that telephone.
   */
  async requireMayBook(actor: Actor, space: { regionPath: string }, { organisationId }: Booker): Promise<void> {
    const manages = this.isManager(actor, space);
    if (organisationId !== null) {
      const known = (await this.organisations.byIds([organisationId])).has(organisationId);
      if (!known || !(manages || this.bookingFor(actor).includes(organisationId))) throw generalErrors.NOT_FOUND();
      return;
    }
    if (manages) return;
    const person = (await this.identity.people([actor.personId])).get(actor.personId);
    const home = person && (await this.identity.regions([person.regionId])).get(person.regionId);
    if (home === undefined || !isWithin(home.path, [space.regionPath])) throw spacesErrors.BOOKING_OUTSIDE_REGION();
  }
}
