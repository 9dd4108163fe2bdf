import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, instantColumn } from '#platform';

const dates = ['answer_until', 'decide_until'];
const kept = dates.map((name) => instantColumn(`${name}_kept`, { nullable: true }));
const open = dates.map((name) => instantColumn(name, { nullable: true }));

/** The dates of a complaint may have to wait for the calendar of next year. Both ways every date that is known is kept. */
export class WaitForTheCalendar1767000000111 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'listings_complaint', kept);
    await queryRunner.query(
      'UPDATE listings_complaint SET answer_until_kept = answer_until, decide_until_kept = decide_until',
    );
    await dropColumns(queryRunner, 'listings_complaint', open);
    await addColumns(queryRunner, 'listings_complaint', open);
    await queryRunner.query(
      'UPDATE listings_complaint SET answer_until = answer_until_kept, decide_until = decide_until_kept',
    );
    await dropColumns(queryRunner, 'listings_complaint', kept);
  }

  /** The columns stay nullable: what is not known would have to be made up. */
  async down(): Promise<void> {
    // nothing is taken back
  }
}
