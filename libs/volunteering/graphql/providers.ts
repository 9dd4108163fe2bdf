import type { Provider } from '@nestjs/common';
import { AttendanceResolver } from './attendance.resolver.js';
import { ConfirmationResolver } from './confirmation.resolver.js';
import { CorrectionLoader } from './record-correction.loader.js';
import { RecordCorrectionResolver } from './record-correction.resolver.js';
import {
  AssignedVolunteersLoader,
  ContactLoader,
  MenuItemLoader,
  RecordsLoader,
  TrailLoader,
} from './request.loaders.js';
import { PolicyResolver } from './policy.resolver.js';
import { ServiceRequestFieldsResolver } from './service-request-fields.resolver.js';
import { ServiceRequestQueriesResolver } from './service-request-queries.resolver.js';
import { ServiceRequestResolver } from './service-request.resolver.js';
import { LicencesLoader, VolunteerNameLoader } from './volunteer.loaders.js';
import { VolunteerImportResolver } from './volunteer-import.resolver.js';
import { VolunteerQueriesResolver } from './volunteer-queries.resolver.js';
import { VolunteerResolver } from './volunteer.resolver.js';

/** Resolvers and loaders. */
export const graphqlProviders: Provider[] = [
  AttendanceResolver,
  ConfirmationResolver,
  PolicyResolver,
  RecordCorrectionResolver,
  ServiceRequestFieldsResolver,
  ServiceRequestQueriesResolver,
  ServiceRequestResolver,
  VolunteerImportResolver,
  VolunteerQueriesResolver,
  VolunteerResolver,
  AssignedVolunteersLoader,
  ContactLoader,
  CorrectionLoader,
  LicencesLoader,
  MenuItemLoader,
  RecordsLoader,
  TrailLoader,
  VolunteerNameLoader,
];
