/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const DistrictFiguresDocument = /* @__PURE__ */ typed<Types.DistrictFiguresQuery, Types.DistrictFiguresQueryVariables>(
  'query DistrictFigures($regionId: ID!) { districtFigures(regionId: $regionId) { ...Figures } } fragment Figures on DistrictFigures { regionId regionName cursor asOf live { kind count } grids { regionId name live { kind count } } onDuty { kind count } minutesThisMonth days { day minutes services { kind count } } funds { funds balance raised givenToday giftsToday paidOut } }',
);

export const ScreenRegionsDocument = /* @__PURE__ */ typed<Types.ScreenRegionsQuery, Types.ScreenRegionsQueryVariables>(
  'query ScreenRegions($level: RegionLevel!) { regions(first: 100, level: $level) { nodes { id name } } }',
);
