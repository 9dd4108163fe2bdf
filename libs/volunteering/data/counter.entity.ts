import { Entity } from 'typeorm';
import { BigintColumn, PrimaryId } from '#platform';

/** The last number given out; its row is locked while numbers are taken. */
@Entity('volunteering_counter')
export class CounterEntity {
  @PrimaryId() id: string;
  @BigintColumn() last: number;
}
