import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { FieldCipher, toWgs84 } from '#platform';
import type { LicenceEntity } from '../data/licence.entity.js';
import type { KeptInsurance, VolunteerEntity } from '../data/volunteer.entity.js';
import type { GivenPoint } from '../domain/point.js';
import { requireSoundPoint } from '../domain/request-window.js';
import type { AvailabilityWindow, Interval, TravelMode } from '../domain/vocabulary.js';
import {
  requireSoundAvailability,
  requireSoundPeriod,
  requireSoundWords,
  requireWithin,
} from '../domain/volunteer-rules.js';

/** A licence as it is given; the number is sealed before it is kept. */
export interface LicenceDraft {
  kind: string;
  number: string;
  validFrom: string;
  validTo: string;
}

/** What a volunteer says of themselves; everything left out stays as it is (or gets its default). */
export interface VolunteerDraft {
  skills?: string[] | null;
  languages?: string[] | null;
  licences?: LicenceDraft[] | null;
  availability?: AvailabilityWindow[] | null;
  insurances?: Interval[] | null;
  householdPersonIds?: string[] | null;
  blockedPersonIds?: string[] | null;
  /** Own address; only its blind index is kept, to recognise the own household. */
  homeAddress?: string | null;
  home?: GivenPoint | null;
  reachMetres?: number | null;
  travelMode?: TravelMode | null;
  turnoutMinutes?: number | null;
}

/** Staff who vouch for the licences and insurances in a draft, and when; null for what somebody says of themselves. */
export interface Voucher {
  verifiedBy: string | null;
  verifiedAt: Date;
}

/** The purpose of the blind index by which equal addresses are recognised. */
const HOUSEHOLD = 'volunteering:household';

/** Checks drafts and turns them into columns. */
@Injectable()
export class VolunteerDrafts {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** The columns that a draft sets. */
  columns(draft: VolunteerDraft, voucher: Voucher | null): Partial<VolunteerEntity> {
    const set: Partial<VolunteerEntity> = { updatedAt: this.clock.now() };
    if (draft.skills) set.skills = [...new Set(draft.skills)];
    if (draft.languages) set.languages = [...new Set(draft.languages)];
    if (draft.availability) set.availability = draft.availability;
    if (draft.insurances) {
      set.insurances = draft.insurances.map((one) => keptInsurance(one, voucher));
    }
    if (draft.householdPersonIds) set.householdPersonIds = draft.householdPersonIds;
    if (draft.blockedPersonIds) set.blockedPersonIds = draft.blockedPersonIds;
    if (draft.homeAddress) set.householdIndex = this.householdIndex(draft.homeAddress);
    if (draft.home) {
      const { longitude, latitude } = toWgs84(draft.home);
      Object.assign(set, { homeLongitude: longitude, homeLatitude: latitude, homeSystem: draft.home.system });
    }
    if (draft.reachMetres) set.reachMetres = draft.reachMetres;
    if (draft.travelMode) set.travelMode = draft.travelMode;
    if (draft.turnoutMinutes !== undefined && draft.turnoutMinutes !== null) set.turnoutMinutes = draft.turnoutMinutes;
    return set;
  }

  /** Rows of the licences, their numbers sealed and bound to the row. */
  licences(volunteerId: string, drafts: LicenceDraft[], voucher: Voucher | null): LicenceEntity[] {
    const { verifiedBy, verifiedAt } = voucher ?? { verifiedBy: null, verifiedAt: null };
    return drafts.map(({ kind, number, validFrom, validTo }) => {
      const id = newId<'Licence'>();
      const numberSealed = this.cipher.seal(number, `volunteering_licence:${id}:number`);
      return { id, volunteerId, kind, numberSealed, validFrom, validTo, verifiedBy, verifiedAt };
    });
  }

  /** An opaque index of an address: equal for equal addresses, spaces and punctuation aside. */
  householdIndex(address: string): string {
    return this.cipher.blindIndex(address.replace(/[\s\p{P}]/gu, '').toLowerCase(), HOUSEHOLD);
  }
}

/** An insurance as it is kept. */
function keptInsurance({ from, to }: Interval, voucher: Voucher | null): KeptInsurance {
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    verifiedBy: voucher?.verifiedBy ?? null,
    verifiedAt: voucher?.verifiedAt.toISOString() ?? null,
  };
}

/** Refuses what cannot be used. Throws BAD_USER_INPUT with the field. */
export function requireSoundDraft(draft: VolunteerDraft): void {
  requireSoundWords(draft.skills ?? [], 'skills');
  requireSoundWords(draft.languages ?? [], 'languages');
  requireSoundAvailability(draft.availability ?? []);
  for (const licence of draft.licences ?? []) {
    requireSoundWords([licence.kind, licence.number], 'licences', 2, 60);
    requireSoundPeriod(licence.validFrom, licence.validTo, 'licences');
  }
  for (const insurance of draft.insurances ?? []) requireSoundPeriod(insurance.from, insurance.to, 'insurances');
  requireWithin(draft.reachMetres, 1, 200_000, 'reachMetres');
  requireWithin(draft.turnoutMinutes, 0, 1440, 'turnoutMinutes');
  if (draft.home) requireSoundPoint(draft.home, 'home');
}
