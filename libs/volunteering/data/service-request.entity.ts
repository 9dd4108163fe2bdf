import { Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import type { EscalationLevel, RequestChannel, ServiceMode, Urgency } from '../domain/vocabulary.js';

/** A service request 需求. Name, phone, address, card number and the secret of the code are sealed. */
@Entity('volunteering_request')
@Index('ix_volunteering_request_region_path_id', ['regionPath', 'id'])
@Index('ix_volunteering_request_requester_id_id', ['requesterId', 'id'])
@Index('ix_volunteering_request_beneficiary_person_id_id', ['beneficiaryPersonId', 'id'])
@Index('ix_volunteering_request_beneficiary_key', ['beneficiaryKey'])
@Index('ix_volunteering_request_state_id', ['state', 'id'])
export class ServiceRequestEntity {
  @PrimaryId() id: string;
  @EnumColumn() state: ServiceRequestState;
  @EnumColumn({ nullable: true }) escalationLevel: EscalationLevel | null;
  @IdColumn() itemId: string;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @IdColumn() requesterId: string;
  /** The resident served, where they have an account. */
  @IdColumn({ nullable: true }) beneficiaryPersonId: string | null;
  /** Person id, or blind index of the phone: the same resident, told apart without a name. */
  @TextColumn(64) beneficiaryKey: string;
  @EnumColumn() channel: RequestChannel;
  @TextColumn(600) beneficiaryNameSealed: string;
  @TextColumn(200, { nullable: true }) beneficiaryPhoneSealed: string | null;
  @TextColumn(1600, { nullable: true }) addressSealed: string | null;
  @TextColumn(300, { nullable: true }) cardNumberSealed: string | null;
  @TextColumn(64, { nullable: true }) householdIndex: string | null;
  @JsonColumn() householdPersonIds: string[];
  @TextColumn(1000) risks: string;
  @TextColumn(1000) note: string;
  @TextColumn(40, { nullable: true }) language: string | null;
  @EnumColumn() urgency: Urgency;
  @EnumColumn() mode: ServiceMode;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @DoubleColumn({ nullable: true }) longitude: number | null;
  @DoubleColumn({ nullable: true }) latitude: number | null;
  @EnumColumn({ nullable: true }) coordinateSystem: string | null;
  @IntColumn() places: number;
  @IntColumn() placesTaken: number;
  @TextColumn(300) codeSecretSealed: string;
  @TextColumn(500, { nullable: true }) stateReason: string | null;
  @IntColumn({ nullable: true }) rating: number | null;
  @TextColumn(500, { nullable: true }) ratingComment: string | null;
  @InstantColumn({ nullable: true }) dispatchingSince: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
