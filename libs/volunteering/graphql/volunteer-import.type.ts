import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RollPartOutcome } from '../app/import-roll-part.js';
import { reasonOf, type RefusedLine } from '../domain/roll/refusal.js';

/** A line of a list with what is to be said of it. */
@ObjectType('ImportedLine', { description: 'What is to be said of a line. 名单行说明' })
export class ImportedLineType {
  @Field(() => Int, { description: 'Number of the line in the file, 1 = first. 行号' })
  line: number;

  @Field({ description: 'Heading of the cell; empty where the whole line is meant. 列名' })
  column: string;

  @Field({ description: 'Code of the reason. 原因代码' })
  code: string;

  @Field({ description: 'Reason in Chinese. 原因（中文）' })
  reasonZh: string;

  @Field({ description: 'Reason in English. 原因（英文）' })
  reasonEn: string;
}

/** What became of a part of a list. */
@ObjectType('VolunteerImport', { description: 'What became of a part of a list of volunteers. 导入结果' })
export class VolunteerImportType {
  @Field(() => Int, { description: 'Lines with a volunteer, or meant to have one. 行数' })
  lines: number;

  @Field(() => Int, { description: 'Registered now; in a rehearsal, those who would be. 新登记' })
  registered: number;

  @Field(() => Int, { description: 'Were volunteers before. 已登记' })
  present: number;

  @Field(() => [ImportedLineType], { description: 'Lines that were refused, in their order. 被拒绝的行' })
  refused: ImportedLineType[];

  @Field(() => [ImportedLineType], { description: 'What was read but does not count. 提示' })
  notes: ImportedLineType[];
}

/** The outcome in the form of the API. */
export function volunteerImportType({ refused, notes, ...counts }: RollPartOutcome): VolunteerImportType {
  return { ...counts, refused: refused.map(lineType), notes: notes.map(lineType) };
}

function lineType(one: RefusedLine): ImportedLineType {
  const { zh, en } = reasonOf(one);
  return { line: one.line, column: one.column, code: one.reason, reasonZh: zh, reasonEn: en };
}
