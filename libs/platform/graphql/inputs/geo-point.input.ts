import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsNumber } from 'class-validator';
import { coordinateSystemNames, type CoordinateSystem } from '#kernel';
import { LatitudeScalar, LongitudeScalar } from '../scalars/coordinate.scalars.js';

/** In which system a point is given. 坐标系 */
export const CoordinateSystemEnum: { readonly [System in CoordinateSystem]: System } = {
  WGS84: 'WGS84',
  GCJ02: 'GCJ02',
};
registerEnumType(CoordinateSystemEnum, {
  name: 'CoordinateSystem',
  description: 'System of a coordinate. 坐标系',
  valuesMap: {
    WGS84: { description: 'GPS. 世界大地坐标' },
    GCJ02: { description: 'Chinese map apps. 国测局坐标' },
  },
});

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
