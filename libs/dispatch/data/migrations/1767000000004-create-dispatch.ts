import { type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  bigintColumn,
  createTables,
  doubleColumn,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryId,
  primaryText,
  table,
  textColumn,
  appendOnly,
  createGuards,
  dropGuards,
} from '#platform';

const candidateLane = table(
  'dispatch_candidate_lane',
  [
    primaryText('lane', 80),
    primaryText('cell', 16),
    primaryId('volunteer_id'),
    textColumn('area', 16),
    idColumn('district_id'),
    intColumn('turn'),
    doubleColumn('latitude', { nullable: true }),
    doubleColumn('longitude', { nullable: true }),
    intColumn('reach_metres'),
    intColumn('monday_hours'),
    intColumn('tuesday_hours'),
    intColumn('wednesday_hours'),
    intColumn('thursday_hours'),
    intColumn('friday_hours'),
    intColumn('saturday_hours'),
    intColumn('sunday_hours'),
  ],
  {
    indices: [
      { columns: ['lane', 'area', 'volunteer_id'] },
      { columns: ['district_id', 'lane', 'turn', 'volunteer_id'] },
      { columns: ['volunteer_id'] },
    ],
  },
);

const dispatchCase = table('dispatch_case', [
  primaryId('id'),
  idColumn('region_id'),
  jsonColumn('region_ids'),
  instantColumn('opened_at'),
  intColumn('wave'),
  intColumn('batch'),
  textColumn('policy_version', 60),
  enumColumn('escalation_level', { nullable: true }),
  instantColumn('next_step_at', { nullable: true }),
  instantColumn('searched_at', { nullable: true }),
  bigintColumn('considered'),
  bigintColumn('eligible'),
  jsonColumn('refused'),
  instantColumn('closed_at', { nullable: true }),
]);

const offer = table(
  'dispatch_offer',
  [
    primaryId('id'),
    idColumn('request_id'),
    idColumn('volunteer_id'),
    idColumn('person_id'),
    enumColumn('state'),
    intColumn('wave'),
    intColumn('batch'),
    intColumn('place'),
    bigintColumn('score'),
    intColumn('metres'),
    jsonColumn('factors'),
    jsonColumn('weights'),
    textColumn('policy_version', 60),
    instantColumn('sent_at'),
    instantColumn('expires_at'),
    instantColumn('accepted_at', { nullable: true }),
    instantColumn('ended_at', { nullable: true }),
    enumColumn('decline_reason', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['request_id', 'volunteer_id', 'batch'], unique: true },
      { columns: ['person_id', 'id'] },
      { columns: ['volunteer_id', 'sent_at'] },
    ],
  },
);

const volunteerRest = table('dispatch_volunteer_rest', [primaryId('id'), instantColumn('rested_at')]);

const policy = table(
  'dispatch_policy',
  [
    primaryId('id'),
    idColumn('region_id'),
    instantColumn('valid_from'),
    jsonColumn('policy'),
    idColumn('published_by', { nullable: true }),
    instantColumn('published_at'),
  ],
  { indices: [{ columns: ['region_id', 'valid_from'], unique: true }] },
);

const tables = [candidateLane, dispatchCase, offer, volunteerRest, policy];

/** A published version is never edited: the engine itself refuses. */
const guards = appendOnly('dispatch_policy', 'a published dispatch policy is never changed');

/** The tables of dispatch: candidate index, cases, offers, rests, policies. */
export class CreateDispatch1767000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map(({ name }) => name),
    );
  }
}
