import type { Capability } from '#platform';
import { AssignmentEntity } from './data/assignment.entity.js';
import { BlockEntity } from './data/block.entity.js';
import { CodeDisplayEntity } from './data/code-display.entity.js';
import { CorrectionEntity } from './data/correction.entity.js';
import { CounterEntity } from './data/counter.entity.js';
import { LicenceEntity } from './data/licence.entity.js';
import { MenuItemEntity } from './data/menu-item.entity.js';
import { CreateVolunteering1767000000003 } from './data/migrations/1767000000003-create-volunteering.js';
import { AddAttendanceEvidence1767000000027 } from './data/migrations/1767000000027-add-attendance-evidence.js';
import { AddCorrectionDeadline1767000000028 } from './data/migrations/1767000000028-add-correction-deadline.js';
import { PolicyEntity } from './data/policy.entity.js';
import { ServiceRecordEntity } from './data/service-record.entity.js';
import { ServiceRequestEntity } from './data/service-request.entity.js';
import { SignatureEntity } from './data/signature.entity.js';
import { TrailEntity } from './data/trail.entity.js';
import { VolunteerEntity } from './data/volunteer.entity.js';
import { volunteeringErrors } from './domain/volunteering.errors.js';
import { VolunteeringModule } from './volunteering.module.js';

/** Volunteering as a part of the application. */
export const volunteeringCapability: Capability = {
  name: 'volunteering',
  module: VolunteeringModule,
  entities: [
    VolunteerEntity,
    LicenceEntity,
    BlockEntity,
    CounterEntity,
    MenuItemEntity,
    ServiceRequestEntity,
    TrailEntity,
    PolicyEntity,
    AssignmentEntity,
    SignatureEntity,
    CodeDisplayEntity,
    ServiceRecordEntity,
    CorrectionEntity,
  ],
  migrations: [CreateVolunteering1767000000003, AddAttendanceEvidence1767000000027, AddCorrectionDeadline1767000000028],
  errors: volunteeringErrors.catalogue,
};
