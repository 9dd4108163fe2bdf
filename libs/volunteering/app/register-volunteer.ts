import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { requireSoundBirth } from '../domain/volunteer-rules.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { Policies } from './policies.js';
import { holdsIn } from './request-access.js';
import { requireSoundDraft, type VolunteerDraft } from './volunteer-drafts.js';
import { VolunteerWrites } from './volunteer-writes.js';

/** Input of a registration; without `personId` the actor registers themselves, in their own region unless another is named. */
export interface RegisterVolunteerDraft extends VolunteerDraft {
  personId?: string | null;
  regionId?: string | null;
  birthDate: string;
  guardianConsent?: boolean | null;
  onDuty?: boolean | null;
}

/**
 * Registers a volunteer 志愿者注册: oneself, or somebody else with `volunteer.register-others` in the region.
 * Licences and insurances count at once only when entered by staff who may verify volunteers there.
 * Refuses with NOT_FOUND, BAD_USER_INPUT, GUARDIAN_CONSENT_REQUIRED, VOLUNTEER_EXISTS.
 */
@Injectable()
export class RegisterVolunteer {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly writes: VolunteerWrites,
    private readonly policies: Policies,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, draft: RegisterVolunteerDraft): Promise<VolunteerEntity> {
    requireSoundDraft(draft);
    const personId = draft.personId ?? actor.personId;
    return this.unit.run(async () => {
      const { region, home } = await this.regionOf(personId, draft.regionId ?? null);
      if (personId !== actor.personId) {
        await this.identity.requireInRegions(actor, 'volunteer.register-others', [region.id, home]);
      }
      const now = this.clock.now();
      const { eligibility } = await this.policies.for(region.id, now);
      const { birthDate } = draft;
      const guardianConsent = draft.guardianConsent ?? false;
      requireSoundBirth(birthDate, guardianConsent, now, eligibility.minimumAge);
      await this.writes.begin();
      if (await this.volunteers.findByPerson(personId)) throw volunteeringErrors.VOLUNTEER_EXISTS();
      const onDuty = draft.onDuty ?? true;
      const registeredBy = actor.personId;
      const mayVouch = personId !== actor.personId && holdsIn(actor, 'volunteer.verify', region.path);
      return this.writes.insert({
        volunteer: { personId, region, birthDate, guardianConsent, onDuty, registeredBy },
        draft,
        voucher: mayVouch ? { verifiedBy: actor.personId, verifiedAt: now } : null,
      });
    });
  }

  /** The region named, or the person's own; and where they live. The person must exist. */
  private async regionOf(
    personId: string,
    regionId: string | null,
  ): Promise<{ region: { id: string; path: string }; home: string }> {
    const person = (await this.identity.people([personId])).get(personId);
    const wanted = regionId ?? person?.regionId;
    const region = wanted ? (await this.identity.regions([wanted])).get(wanted) : undefined;
    if (!person || !region) throw generalErrors.NOT_FOUND();
    return { region, home: person.regionId };
  }
}
