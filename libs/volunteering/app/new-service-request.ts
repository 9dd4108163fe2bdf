import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { toWgs84 } from '#platform';
import { Identity } from '#identity';
import type { MenuItemEntity } from '../data/menu-item.entity.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { GivenPoint } from '../domain/point.js';
import type { RequestChannel, Urgency } from '../domain/vocabulary.js';
import { AttendanceCodes } from './attendance-codes.js';
import { RequestContact, type Contact } from './request-contact.js';
import { VolunteerDrafts } from './volunteer-drafts.js';

/** Input of a request. For oneself the channel is APP; for others PROXY or PHONE_CARD, with a permission. */
export interface ServiceRequestDraft {
  itemId: string;
  regionId: string;
  channel: RequestChannel;
  beneficiaryPersonId?: string | null;
  beneficiaryName?: string | null;
  beneficiaryPhone?: string | null;
  address?: string | null;
  phoneCardNumber?: string | null;
  risks: string;
  note?: string | null;
  language?: string | null;
  urgency?: Urgency | null;
  startsAt: Date;
  endsAt: Date;
  point?: GivenPoint | null;
  places?: number | null;
  idempotencyKey: string;
}

/** Makes the row of a checked request: personal fields sealed, the place in WGS-84, a secret for the code. */
@Injectable()
export class NewServiceRequest {
  constructor(
    private readonly contact: RequestContact,
    private readonly codes: AttendanceCodes,
    private readonly drafts: VolunteerDrafts,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  async make(
    draft: ServiceRequestDraft,
    item: MenuItemEntity,
    place: { requesterId: string; regionPath: string },
  ): Promise<ServiceRequestEntity> {
    const id = newId<'ServiceRequest'>();
    const now = this.clock.now();
    const beneficiaryPersonId = draft.channel === 'APP' ? place.requesterId : (draft.beneficiaryPersonId ?? null);
    const contact = await this.contactOf(draft, beneficiaryPersonId);
    const point = draft.point ? toWgs84(draft.point) : null;
    return {
      id,
      state: 'SUBMITTED',
      escalationLevel: null,
      itemId: item.id,
      regionId: draft.regionId,
      regionPath: place.regionPath,
      requesterId: place.requesterId,
      beneficiaryPersonId,
      beneficiaryKey: this.contact.beneficiaryKey(beneficiaryPersonId, contact),
      channel: draft.channel,
      ...this.contact.seal(id, contact, draft.phoneCardNumber ?? null),
      householdIndex: contact.address ? this.drafts.householdIndex(contact.address) : null,
      householdPersonIds: [...new Set([place.requesterId, beneficiaryPersonId].filter((one) => one !== null))],
      risks: draft.risks,
      note: draft.note ?? '',
      language: draft.language ?? null,
      urgency: draft.urgency ?? item.urgency,
      mode: item.mode,
      startsAt: draft.startsAt,
      endsAt: draft.endsAt,
      longitude: point?.longitude ?? null,
      latitude: point?.latitude ?? null,
      coordinateSystem: draft.point?.system ?? null,
      places: draft.places ?? item.places,
      placesTaken: 0,
      codeSecretSealed: this.codes.newSecret(id),
      stateReason: null,
      rating: null,
      ratingComment: null,
      dispatchingSince: null,
      createdAt: now,
      updatedAt: now,
    };
  }

  /** As given; the name of somebody with an account may be left out. */
  private async contactOf(draft: ServiceRequestDraft, beneficiaryPersonId: string | null): Promise<Contact> {
    const named =
      draft.beneficiaryName ?? (beneficiaryPersonId ? await this.identity.personalName(beneficiaryPersonId) : null);
    return { name: named ?? '', phone: draft.beneficiaryPhone ?? null, address: draft.address ?? null };
  }
}
