import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import { type Factors } from '../domain/dispatch-policy.js';
import { type DeclineReason, type OfferState } from '../domain/offer.states.js';

/** One offer to one volunteer, with what put the volunteer at this place in the order. */
@Entity('dispatch_offer')
@Index('ux_dispatch_offer_request_id_volunteer_id_batch', ['requestId', 'volunteerId', 'batch'], { unique: true })
@Index('ix_dispatch_offer_person_id_id', ['personId', 'id'])
@Index('ix_dispatch_offer_volunteer_id_sent_at', ['volunteerId', 'sentAt'])
export class Offer {
  @PrimaryId() id: string;
  @IdColumn() requestId: string;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @EnumColumn() state: OfferState;
  @IntColumn() wave: number;
  @IntColumn() batch: number;
  /** Place in the order of its search, 1 = first. */
  @IntColumn() place: number;
  @BigintColumn() score: number;
  @IntColumn() metres: number;
  @JsonColumn() factors: Factors;
  @JsonColumn() weights: Factors;
  @TextColumn(60) policyVersion: string;
  @InstantColumn() sentAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) acceptedAt: Date | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @EnumColumn({ nullable: true }) declineReason: DeclineReason | null;
}
