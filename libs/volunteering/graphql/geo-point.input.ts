import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsNumber } from 'class-validator';
import { LatitudeScalar, LongitudeScalar } from '#platform';
import { coordinateSystemNames, type CoordinateSystem } from '../domain/point.js';
import { CoordinateSystemEnum } from './vocabulary.enums.js';

/** A coordinate with its system; it is kept in WGS-84. */
@InputType('GeoPointInput', { description: 'A coordinate with its system. 坐标' })
export class GeoPointInput {
  @Field(() => LongitudeScalar, { description: 'Longitude in degrees. 经度' })
  @IsNumber()
  longitude: number;

  @Field(() => LatitudeScalar, { description: 'Latitude in degrees. 纬度' })
  @IsNumber()
  latitude: number;

  @Field(() => CoordinateSystemEnum, { defaultValue: 'WGS84', description: 'System it is given in. 坐标系' })
  @IsIn(coordinateSystemNames)
  system: CoordinateSystem = 'WGS84';
}
