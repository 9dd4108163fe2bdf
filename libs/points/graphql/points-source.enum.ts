import { registerEnumType } from '@nestjs/graphql';

/** Sources of minutes that may earn points. */
export enum PointsSource {
  SIGNED = 'SIGNED',
  BACKFILLED = 'BACKFILLED',
  PAPER = 'PAPER',
}

registerEnumType(PointsSource, {
  name: 'PointsSource',
  description: 'Where the minutes of a service record come from. 时长来源',
  valuesMap: {
    SIGNED: { description: 'Signed in and out on the spot. 签到签退' },
    BACKFILLED: { description: 'Entered later by the station. 补录' },
    PAPER: { description: 'Taken over from paper. 纸质' },
  },
});
