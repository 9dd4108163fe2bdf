import { Entity, Index } from 'typeorm';
import { BigintColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';

/** Which purpose of the fund the matching pool 配捐资金池 of a round is paid from. The id is the round's. */
@Entity('ventures_match_pool')
export class MatchPoolEntity {
  @PrimaryId() id: string;
  @IdColumn() purposeId: string;
  @IdColumn() namedBy: string;
  @InstantColumn() namedAt: Date;
}

/** What an application gets of the matching pool of its round 配捐份额, in fen: frozen with the ranking. The id is the application's. */
@Entity('ventures_match')
@Index('ix_ventures_match_round_id', ['roundId'])
export class MatchEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @BigintColumn() amount: number;
  /** The fund and the purpose that pay it. */
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  /** What holds its money, once its award is confirmed. */
  @IdColumn({ nullable: true }) reservationId: string | null;
  @InstantColumn() frozenAt: Date;
}
