import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { MenuItemEntity } from '../data/menu-item.entity.js';
import { MenuRepository } from '../data/menu.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { VersionedPolicy } from '../domain/policy.js';
import { requireSoundPlaces, requireSoundWindow } from '../domain/request-window.js';
import { waiting } from '../domain/service-request.states.js';
import { requireTextWithin } from '../domain/volunteer-rules.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import type { ServiceRequestDraft } from './new-service-request.js';
import { Policies } from './policies.js';
import { idsOfPath } from './request-access.js';

/** What a draft refers to, once it has been found sound. */
export interface CheckedDraft {
  item: MenuItemEntity;
  regionPath: string;
  policy: VersionedPolicy;
}

/** Decides whether an order may be placed. NOT_FOUND for a region or item that is not there, TOO_MANY_WAITING, BAD_USER_INPUT for the rest. */
@Injectable()
export class CheckRequestDraft {
  constructor(
    private readonly menu: MenuRepository,
    private readonly requests: ServiceRequestRepository,
    private readonly policies: Policies,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, draft: ServiceRequestDraft): Promise<CheckedDraft> {
    requireSoundTexts(draft);
    await this.requireMayOrder(actor, draft);
    const region = (await this.identity.regions([draft.regionId])).get(draft.regionId);
    const [item] = await this.menu.findMany([draft.itemId]);
    const offered = region && item?.active && idsOfPath(region.path).includes(item.regionId);
    if (!region || !item || !offered) throw generalErrors.NOT_FOUND();

    const now = this.clock.now();
    const policy = await this.policies.along(idsOfPath(region.path), now);
    requireSoundWindow(draft.startsAt, draft.endsAt, now, policy.request);
    requireSoundPlaces(
      { mode: item.mode, point: draft.point ?? null, places: draft.places ?? item.places },
      policy.request,
    );
    if (draft.channel === 'APP') await this.requireRoom(actor.personId, policy.request.waitingAtMost);
    if (item.mode === 'HOME_VISIT' && !draft.address) refuse('address', 'needed for a home visit');
    return { item, regionPath: region.path, policy };
  }

  /** Nobody floods the volunteers with requests of their own; a few orders sent at once may pass the limit together. */
  private async requireRoom(requesterId: string, limit: number): Promise<void> {
    const count = await this.requests.countOf(requesterId, waiting);
    if (count >= limit) throw volunteeringErrors.TOO_MANY_WAITING({ limit });
  }

  /** For oneself anybody may order; for others only with the permission in the region. */
  private async requireMayOrder(actor: Actor, draft: ServiceRequestDraft): Promise<void> {
    if (draft.channel === 'APP') {
      const other = draft.beneficiaryPersonId ?? actor.personId;
      if (other !== actor.personId) refuse('channel', 'an order for somebody else comes by PROXY or PHONE_CARD');
      return;
    }
    await this.identity.requireInRegions(actor, 'request.create-for-others', [draft.regionId]);
    const { beneficiaryPersonId } = draft;
    if (beneficiaryPersonId) await this.requireOwnResident(actor, beneficiaryPersonId);
    if (!beneficiaryPersonId && !draft.beneficiaryName) refuse('beneficiaryName', 'who is it for?');
    if (draft.channel === 'PHONE_CARD' && !draft.phoneCardNumber) refuse('phoneCardNumber', 'the number of the card');
  }

  /** Somebody named by account lives where the actor may order for others: nobody learns names by trying ids. */
  private async requireOwnResident(actor: Actor, personId: string): Promise<void> {
    const resident = (await this.identity.people([personId])).get(personId);
    if (!resident) throw generalErrors.NOT_FOUND();
    await this.identity.requireInRegions(actor, 'request.create-for-others', [resident.regionId]);
  }
}

/** Lengths in characters, as the columns hold them sealed. */
function requireSoundTexts(draft: ServiceRequestDraft): void {
  requireTextWithin(draft.beneficiaryName, 60, 'beneficiaryName');
  requireTextWithin(draft.beneficiaryPhone, 30, 'beneficiaryPhone');
  requireTextWithin(draft.address, 200, 'address');
  requireTextWithin(draft.phoneCardNumber, 40, 'phoneCardNumber');
  requireTextWithin(draft.risks, 500, 'risks');
  requireTextWithin(draft.note, 500, 'note');
  requireTextWithin(draft.language, 40, 'language');
}

function refuse(field: string, reason: string): never {
  throw generalErrors.BAD_USER_INPUT({ field, reason });
}
