import { Entity, Index } from 'typeorm';
import { BigintColumn, DoubleColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';

/** Where the code of a step was shown, as the showing device told; one row a step and person. */
@Entity('volunteering_code_display')
@Index('ux_volunteering_code_display_request_id_code_step_shown_by', ['requestId', 'codeStep', 'shownBy'], {
  unique: true,
})
export class CodeDisplayEntity {
  @PrimaryId() id: string;
  @IdColumn() requestId: string;
  @BigintColumn() codeStep: number;
  @IdColumn() shownBy: string;
  /** WGS-84. */
  @DoubleColumn() longitude: number;
  @DoubleColumn() latitude: number;
  @InstantColumn() at: Date;
}
