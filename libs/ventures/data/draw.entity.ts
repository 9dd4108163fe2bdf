import { Entity, Index } from 'typeorm';
import { BoolColumn, IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';

/** An attempt to draw the panel of a round 抽签记录: the one that succeeded is the last. */
@Entity('ventures_draw')
@Index('ux_ventures_draw_round_id_number', ['roundId', 'number'], { unique: true })
export class DrawEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  /** From 1; part of the seed from the second on. */
  @IntColumn() number: number;
  @TextColumn(200) publicValue: string;
  @TextColumn(64) seed: string;
  /** Whether the rules were relaxed as they themselves say. */
  @BoolColumn() relaxed: boolean;
  /** Whether there was such a panel. */
  @BoolColumn() feasible: boolean;
  /** After one that failed: what the next public value will be, named when experts were added last. */
  @TextColumn(200, { nullable: true }) nextValueName: string | null;
  @IdColumn() drawnBy: string;
  @InstantColumn() drawnAt: Date;
}
