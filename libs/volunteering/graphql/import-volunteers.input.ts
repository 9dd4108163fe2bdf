import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { CoordinateSystemEnum, IsId } from '#platform';
import { coordinateSystemNames, type CoordinateSystem } from '../domain/point.js';

const LONGEST = 100_000;

/** A part of a roll of volunteers. */
@InputType('ImportVolunteersInput', {
  description: 'A part of a list of volunteers, as a spreadsheet writes it. 导入志愿者',
})
export class ImportVolunteersInput {
  @Field({
    description:
      'Comma- or tab-separated values with their heading line (姓名, 手机, 出生日期, …), at most 100,000 characters and 500 lines. 名单',
  })
  @IsString()
  @Length(1, LONGEST, { message: `must have 1 to ${LONGEST} characters` })
  csv: string;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Added to the numbers of its lines: those of the file that earlier parts had. 之前的行数',
  })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  linesBefore: number = 0;

  @Field(() => ID, { description: 'Region of those who are new. 所属地区' })
  @IsId()
  regionId: string;

  @Field(() => CoordinateSystemEnum, { defaultValue: 'WGS84', description: 'System of 经度 and 纬度. 坐标系' })
  @IsIn(coordinateSystemNames)
  coordinates: CoordinateSystem = 'WGS84';

  @Field({ defaultValue: false, description: 'The station vouches for the identities. 已核实身份' })
  @IsBoolean()
  verified: boolean = false;

  @Field({ defaultValue: false, description: 'Rehearse only: all of it is tried and undone. 仅预演' })
  @IsBoolean()
  dryRun: boolean = false;
}
