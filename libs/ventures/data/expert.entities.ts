import { Entity, Index } from 'typeorm';
import { DayColumn, EnumColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { LocalDate } from '#kernel';
import type { TieKind } from '../domain/conflicts.js';

/** An expert 专家 in the pool 专家库 of a charity that runs rounds. */
@Entity('ventures_expert')
@Index('ux_ventures_expert_host_id_person_id', ['hostId', 'personId'], { unique: true })
@Index('ix_ventures_expert_person_id', ['personId'])
export class ExpertEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() personId: string;
  /** Codes of fields 专业领域. */
  @JsonColumn() fields: string[];
  /** Where the expert works; null: nowhere. */
  @IdColumn({ nullable: true }) organisationId: string | null;
  @IdColumn() registeredBy: string;
  @InstantColumn() registeredAt: Date;
}

/** A tie 关联 of an expert to an organisation: never removed, it can only be given an end. */
@Entity('ventures_expert_tie')
@Index('ux_ventures_expert_tie_expert_id_organisation_id_kind', ['expertId', 'organisationId', 'kind'], {
  unique: true,
})
export class ExpertTieEntity {
  @PrimaryId() id: string;
  @IdColumn() expertId: string;
  @IdColumn() organisationId: string;
  @EnumColumn() kind: TieKind;
  /** Its last day; null while it lasts. */
  @DayColumn({ nullable: true }) until: LocalDate | null;
}

/** An expert who may be drawn in a round. The id is the pseudonym in that round: only here it is known who is behind it. */
@Entity('ventures_round_expert')
@Index('ux_ventures_round_expert_round_id_person_id', ['roundId', 'personId'], { unique: true })
@Index('ix_ventures_round_expert_person_id', ['personId'])
export class RoundExpertEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() expertId: string;
  @IdColumn() personId: string;
  /** As they were when the expert was taken in. */
  @JsonColumn() fields: string[];
  /** SHA-256 of `roundId:organisationId`; null: works nowhere. */
  @TextColumn(64, { nullable: true }) organisationHash: string | null;
  /** Ids of the applications that one was in conflict with when the panel was drawn; null before. */
  @JsonColumn({ nullable: true }) conflicts: string[] | null;
  @InstantColumn() addedAt: Date;
}

/** Somebody has nothing to do with an application 回避: declared, or asked for by the applicant with success. */
@Entity('ventures_declaration')
@Index('ux_ventures_declaration_application_id_person_id', ['applicationId', 'personId'], { unique: true })
@Index('ix_ventures_declaration_round_id_person_id', ['roundId', 'personId'])
export class DeclarationEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  @IdColumn() personId: string;
  @EnumColumn() kind: 'DECLARED' | 'REQUESTED';
  @TextColumn(500) reason: string;
  @IdColumn() declaredBy: string;
  @InstantColumn() declaredAt: Date;
}
