import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, generalErrors, newId, startOfBusinessDate } from '#kernel';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { SignatureEntity } from '../data/signature.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import type { SignatureKind } from '../domain/attendance.js';
import { badStanding } from '../domain/eligibility.js';
import type { GivenPoint } from '../domain/point.js';
import { requireSoundPoint } from '../domain/request-window.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { AttendanceCodes } from './attendance-codes.js';

/** A volunteer's place at a locked request, with what they signed so far. */
export interface Attending {
  request: ServiceRequestEntity;
  place: AssignmentEntity;
  signatures: SignatureEntity[];
}

/** A signature as it is given. */
export interface SignatureGiven {
  kind: SignatureKind;
  code: string;
  location: GivenPoint | null;
  /** The app's own id of this installation; only its keyed fingerprint is kept. */
  installationId: string | null;
  final: boolean;
}

const DAY = 86_400_000;

/** What sign-in and sign-out have in common: the place, the code, the raw signature. */
@Injectable()
export class AttendanceDesk {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly attendance: AttendanceRepository,
    private readonly volunteers: VolunteerRepository,
    private readonly codes: AttendanceCodes,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the request and finds the volunteer's place. NOT_FOUND for who has none, ATTENDANCE_FINISHED, ATTENDANCE_LOCKED, and
   * VOLUNTEER_NOT_ELIGIBLE for who was barred meanwhile, unless they are signed in: they may still sign out.
   */
  async open(requestId: string, personId: string, locked: boolean): Promise<Attending> {
    const request = await this.requests.lock(requestId);
    const place = await this.assignments.findByPerson(requestId, personId);
    if (!place || place.state === 'WITHDRAWN') throw generalErrors.NOT_FOUND();
    if (place.state !== 'ASSIGNED') throw volunteeringErrors.ATTENDANCE_FINISHED();
    if (locked) throw volunteeringErrors.ATTENDANCE_LOCKED();
    const signatures = await this.attendance.signaturesOf(requestId, place.volunteerId);
    if (signatures.at(-1)?.kind !== 'IN') await this.requireGoodStanding(place.volunteerId);
    return { request, place, signatures };
  }

  private async requireGoodStanding(volunteerId: string): Promise<void> {
    const volunteer = await this.volunteers.find(volunteerId);
    const reason = volunteer === null ? 'NOT_VERIFIED' : badStanding(volunteer, this.clock.now());
    if (reason) throw volunteeringErrors.VOLUNTEER_NOT_ELIGIBLE({ reason });
  }

  /** Checks the code and keeps the signature. Throws ATTENDANCE_CODE_…, BAD_USER_INPUT for a wrong location. */
  async sign({ request, place, signatures }: Attending, input: SignatureGiven): Promise<SignatureEntity> {
    if (input.location) requireSoundPoint(input.location, 'location');
    const at = this.clock.now();
    const used = signatures.map((one) => one.codeStep);
    const others = await this.otherServices(place, at);
    const codeStep = this.codes.verify(request, input.code, at, used, others);
    const signature: SignatureEntity = {
      id: newId(),
      requestId: request.id,
      volunteerId: place.volunteerId,
      kind: input.kind,
      at,
      codeStep,
      final: input.final,
      longitude: input.location?.longitude ?? null,
      latitude: input.location?.latitude ?? null,
      coordinateSystem: input.location?.system ?? null,
      deviceIndex: input.installationId === null ? null : this.codes.deviceIndex(input.installationId),
    };
    await this.attendance.insert(signature);
    return signature;
  }

  /** Sign-ins of a volunteer on the business day of now. */
  async pairsToday(volunteerId: string): Promise<number> {
    const today = businessDate(this.clock.now());
    const from = startOfBusinessDate(today);
    return this.attendance.signInsBetween(volunteerId, from, startOfBusinessDate(addDays(today, 1)));
  }

  /** The volunteer's other services around now: a code of one of them is told apart. */
  private async otherServices(place: AssignmentEntity, at: Date): Promise<ServiceRequestEntity[]> {
    const from = new Date(at.getTime() - DAY);
    const to = new Date(at.getTime() + DAY);
    const held = await this.assignments.commitments([place.volunteerId], from, to);
    const ids = held.map((one) => one.requestId).filter((id) => id !== place.requestId);
    return this.requests.findMany(ids);
  }
}
