import {
  isInputObjectType,
  isNamedType,
  getNamedType,
  type GraphQLInputField,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { defaultDispatchPolicy } from '#dispatch';
import { defaultIntegrityRules } from '#integrity';
import { addDays, addMinutes, businessDate, newId, startOfBusinessDate } from '#kernel';
import { Payments } from '#payments';
import { buildSchema, UnitOfWork } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { capabilities } from '../../apps/capabilities.js';
import { seedDistrict } from '../../apps/cli/district/seed-district.js';
import { charityOf, plan } from './charity.js';
import { orderedGrant, payee } from './emergency.js';
import { home, order, orderInput, regionOf, signIn } from './district.js';
import { certificateInput, DOCUMENT, publishLadder, registerDocument } from './recognition.js';
import { offeredBy } from './offered.js';
import { createReward, openMerchant, redeem, rewardInput } from './redeemed.js';
import { startApi, type RunningApi } from './running-api.js';
import { askForCorrection, serve } from './served.js';
import { take } from './ordered.js';
import { emptySettlement } from './settled.js';
import { foreignProject } from './awarded.js';
import { foreignObjection } from './venture-objection.js';
import { foreignPanel } from './venture-round.js';
import { ventureRowsOf } from './venture-rows.js';
import { smallProjectsOf, submittedProject, terms as microTerms } from './small-projects.js';
import { needInput, roomInput, communityOf, spaceInput, supplyInput } from './community-space.js';

/** Things that exist and belong to others. */
interface Foreign {
  readonly request: string;
  readonly offer: string;
  readonly volunteer: string;
  readonly person: string;
  readonly grant: string;
  readonly region: string;
  readonly record: string;
  readonly correction: string;
  readonly review: string;
  readonly relation: string;
  readonly star: string;
  readonly certificate: string;
  readonly notice: string;
  readonly merchant: string;
  /** The merchant of the staff of another street. */
  readonly askersMerchant: string;
  readonly reward: string;
  readonly redemption: string;
  readonly payment: string;
  readonly host: string;
  readonly fund: string;
  readonly purpose: string;
  readonly drive: string;
  readonly donation: string;
  readonly refund: string;
  readonly report: string;
  readonly fee: string;
  readonly pool: string;
  readonly match: string;
  readonly emergencyGrant: string;
  readonly disbursement: string;
  readonly provider: string;
  readonly organisation: string;
  readonly listing: string;
  readonly terms: string;
  readonly slot: string;
  readonly decision: string;
  /** Of whom the station decided a category. */
  readonly helped: string;
  /** An order of volunteer-2. */
  readonly serviceOrder: string;
  readonly settlement: string;
  readonly space: string;
  readonly room: string;
  readonly booking: string;
  readonly need: string;
  readonly supply: string;
  readonly supplyMatch: string;
  readonly complainedOrder: string;
  readonly complaint: string;
  /** A venture round in review, an application in it, an expert of the pool and of the round, and the expert's review. */
  readonly panelRound: string;
  readonly reviewed: string;
  readonly poolExpert: string;
  readonly roundExpert: string;
  readonly ventureReview: string;
  /** An objection to the application in review. */
  readonly objection: string;
  /** A project, its tranche and its milestone, and a ban for it. */
  readonly project: string;
  readonly tranche: string;
  readonly milestone: string;
  readonly ban: string;
  /** A round that is a draft, and an application that is one. */
  readonly round: string;
  readonly application: string;
  /** A round of small projects, and one that was handed in to it. */
  readonly microRound: string;
  readonly microProject: string;
}

type Call = (
  id: string,
  foreign: Foreign,
  order: Record<string, unknown>,
) => { query: string; variables: Record<string, unknown> };

const mutation =
  (
    name: string,
    input: (id: string, foreign: Foreign, order: Record<string, unknown>) => Record<string, unknown>,
  ): Call =>
  (id, foreign, sound) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const selection = name === 'revealPersonalData' ? '' : '{ __typename }';
    return {
      query: `mutation($input: ${type}!) { ${name}(input: $input) ${selection} }`,
      variables: { input: input(id, foreign, sound) },
    };
  };
const query =
  (name: string, argument: string): Call =>
  (id) => ({ query: `query($id: ID!) { ${name}(${argument}: $id) { __typename } }`, variables: { id } });

const spendingSources =
  (variables: (id: string, foreign: Foreign) => Record<string, unknown>): Call =>
  (id, foreign) => ({
    query: 'query($fundId: ID!, $spentId: ID!) { spendingSources(fundId: $fundId, spentId: $spentId) { __typename } }',
    variables: variables(id, foreign),
  });

const key = (): string => newId();
const at = (hours: number): string => new Date(Date.parse('2026-03-02T02:00:00Z') + hours * 3_600_000).toISOString();

const draft = (fundId: string, purposeId: string, redirectPurposeId?: string): Record<string, unknown> => ({
  ...{ fundId, purposeId, redirectPurposeId, lane: 'TARGETED', title: '助餐', plan, idempotencyKey: key() },
  ...{ opensAt: at(0), closesAt: at(24) },
});
const poolDraft = (covers: Record<string, unknown>): Record<string, unknown> => ({
  ...{ sponsorId: newId(), name: '配捐', from: '2026-03-01', to: '2099-01-01', idempotencyKey: key() },
  ...{ factor: { numerator: 1, denominator: 1 }, ...covers },
});
const step = (name: string): { kind: 'drive'; call: Call } => ({
  kind: 'drive',
  call: mutation(name, (id) => ({ driveId: id })),
});

const grantStep = (name: string, more: object = {}): { kind: 'emergencyGrant'; call: Call } => ({
  kind: 'emergencyGrant',
  call: mutation(name, (id) => ({ grantId: id, ...more, idempotencyKey: key() })),
});
const paymentStep = (name: string, more: object = {}): { kind: 'disbursement'; call: Call } => ({
  kind: 'disbursement',
  call: mutation(name, (id) => ({ disbursementId: id, ...more, idempotencyKey: key() })),
});

/** Terms of a listing of one's own would be sound; `change` puts somebody else's id into them. */
const sent = (region: string, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ title: '午餐', description: '一荤两素', field: 'MEALS', place: 'SPACE', address: '双元路 1 号', point: home },
  ...{ regionId: region, areaRegionIds: [region], unitCost: 0, prices: [{ group: 'RESIDENT', fee: 0 }], ...change },
});
const listingStep = (name: string, more: object = {}): { kind: 'listing'; call: Call } => ({
  kind: 'listing',
  call: mutation(name, (id) => ({ listingId: id, ...more })),
});

const orderStep = (name: string, more: object = {}): { kind: 'serviceOrder'; call: Call } => ({
  kind: 'serviceOrder',
  call: mutation(name, (id) => ({ orderId: id, ...more, idempotencyKey: key() })),
});

const settlementStep = (name: string, more: object = {}): { kind: 'settlement'; call: Call } => ({
  kind: 'settlement',
  call: mutation(name, (id) => ({ settlementId: id, ...more, idempotencyKey: key() })),
});

const expert = (hostId: string, personId: string): Record<string, unknown> => ({
  ...{ hostId, personId, fields: ['LAW'], idempotencyKey: key() },
});

const roundStep = (name: string, more: object = {}): { kind: 'round'; call: Call } => ({
  kind: 'round',
  call: mutation(name, (id) => ({ roundId: id, ...more, idempotencyKey: key() })),
});

const applicationStep = (name: string, more: object = {}): { kind: 'application'; call: Call } => ({
  kind: 'application',
  call: mutation(name, (id) => ({ applicationId: id, ...more, idempotencyKey: key() })),
});

const objectionStep = (name: string, more: object = {}): { kind: 'objection'; call: Call } => ({
  kind: 'objection',
  call: mutation(name, (id) => ({ objectionId: id, ...more, idempotencyKey: key() })),
});

const projectStep = (name: string, more: object = {}): { kind: 'project'; call: Call } => ({
  kind: 'project',
  call: mutation(name, (id) => ({ applicationId: id, ...more, idempotencyKey: key() })),
});
const milestoneStep = (name: string, more: object = {}): { kind: 'milestone'; call: Call } => ({
  kind: 'milestone',
  call: mutation(name, (id) => ({ milestoneId: id, ...more, idempotencyKey: key() })),
});
const trancheStep = (name: string, more: object = {}): { kind: 'tranche'; call: Call } => ({
  kind: 'tranche',
  call: mutation(name, (id) => ({ trancheId: id, ...more, idempotencyKey: key() })),
});
const roundDraft = (change: Record<string, unknown>): Record<string, unknown> => ({
  ...{ title: '公益创投', preset: 'TINGHU', openAt: at(0), closeAt: at(24), idempotencyKey: key(), ...change },
});

const applicationDraft = (change: Record<string, unknown>): Record<string, unknown> => ({
  ...{ category: 'GENERAL', title: '某', problem: '某', beneficiaries: '某', activities: '某', outputs: '某' },
  ...{ lines: [], budget: 1, asked: 1, own: 0, idempotencyKey: key(), ...change },
});
const microStep = (name: string, more: object = {}): { kind: 'microProject'; call: Call } => ({
  kind: 'microProject',
  call: mutation(name, (id) => ({ projectId: id, ...more, idempotencyKey: key() })),
});
const inspected = { delegateId: newId(), passed: true, findings: '合格' };

/** Each place in the schema that takes the id of a thing that may be somebody else's. `kind` says which foreign id is tried. */
const places: Record<string, { kind: keyof Foreign; call: Call }> = {
  'AcceptOfferInput.offerId': {
    kind: 'offer',
    call: mutation('acceptOffer', (id) => ({ offerId: id, idempotencyKey: key() })),
  },
  'DeclineOfferInput.offerId': {
    kind: 'offer',
    call: mutation('declineOffer', (id) => ({ offerId: id, reason: 'NO_TIME' })),
  },
  'WithdrawFromServiceInput.requestId': {
    kind: 'request',
    call: mutation('withdrawFromService', (id) => ({ requestId: id, reason: 'NO_TIME' })),
  },
  'AcceptServiceRequestInput.requestId': {
    kind: 'request',
    call: mutation('acceptServiceRequest', (id) => ({ requestId: id })),
  },
  'RejectServiceRequestInput.requestId': {
    kind: 'request',
    call: mutation('rejectServiceRequest', (id) => ({ requestId: id, reason: '不在范围' })),
  },
  'CancelServiceRequestInput.requestId': {
    kind: 'request',
    call: mutation('cancelServiceRequest', (id) => ({ requestId: id })),
  },
  'CheckInInput.requestId': {
    kind: 'request',
    call: mutation('checkIn', (id) => ({ requestId: id, code: '123456', idempotencyKey: key() })),
  },
  'CheckOutInput.requestId': {
    kind: 'request',
    call: mutation('checkOut', (id) => ({ requestId: id, code: '123456', idempotencyKey: key() })),
  },
  'ConfirmServiceInput.requestId': {
    kind: 'request',
    call: mutation('confirmService', (id) => ({ requestId: id, idempotencyKey: key() })),
  },
  'DisputeServiceInput.requestId': {
    kind: 'request',
    call: mutation('disputeService', (id) => ({ requestId: id, reason: '没有来' })),
  },
  'ResolveDisputeInput.requestId': {
    kind: 'request',
    call: mutation('resolveDispute', (id) => ({ requestId: id, outcome: 'DISMISS', reason: '已核实' })),
  },
  'RateServiceInput.requestId': {
    kind: 'request',
    call: mutation('rateService', (id) => ({ requestId: id, rating: 5 })),
  },
  'BackfillServiceRecordInput.requestId': {
    kind: 'request',
    call: mutation('backfillServiceRecord', (id, { volunteer }) => ({
      requestId: id,
      volunteerId: volunteer,
      startedAt: at(-2),
      endedAt: at(-1),
      method: 'TELEPHONE',
      note: '电话核实',
      idempotencyKey: key(),
    })),
  },
  'BackfillServiceRecordInput.volunteerId': {
    kind: 'volunteer',
    call: mutation('backfillServiceRecord', (id, { request }) => ({
      requestId: request,
      volunteerId: id,
      startedAt: at(-2),
      endedAt: at(-1),
      method: 'TELEPHONE',
      note: '电话核实',
      idempotencyKey: key(),
    })),
  },
  'BlockVolunteerInput.requestId': {
    kind: 'request',
    call: mutation('blockVolunteer', (id, { volunteer }) => ({ requestId: id, volunteerId: volunteer })),
  },
  'BlockVolunteerInput.volunteerId': {
    kind: 'volunteer',
    call: mutation('blockVolunteer', (id, { request }) => ({ requestId: request, volunteerId: id })),
  },
  'ChangeVolunteerStandingInput.volunteerId': {
    kind: 'volunteer',
    call: mutation('changeVolunteerStanding', (id) => ({ volunteerId: id, standing: 'SUSPEND', reason: '核查' })),
  },
  'VerifyVolunteerInput.volunteerId': {
    kind: 'volunteer',
    call: mutation('verifyVolunteer', (id) => ({ volunteerId: id })),
  },
  'UpdateVolunteerInput.volunteerId': {
    kind: 'volunteer',
    call: mutation('updateVolunteer', (id) => ({ volunteerId: id, skills: ['理发'] })),
  },
  'RegisterVolunteerInput.personId': {
    kind: 'person',
    call: mutation('registerVolunteer', (id) => ({ personId: id, birthDate: '1990-01-01' })),
  },
  'CreateServiceRequestInput.beneficiaryPersonId': {
    kind: 'person',
    call: mutation('createServiceRequest', (id, _, sound) => ({
      ...sound,
      channel: 'PROXY',
      beneficiaryPersonId: id,
      idempotencyKey: key(),
    })),
  },
  'GrantRoleInput.personId': {
    kind: 'person',
    call: mutation('grantRole', (id, { region }) => ({
      personId: id,
      role: 'GRID_WORKER',
      scope: 'REGION',
      scopeId: region,
    })),
  },
  'IssueActivationCodeInput.personId': {
    kind: 'person',
    call: mutation('issueActivationCode', (id) => ({ personId: id })),
  },
  'RevokeRoleInput.grantId': { kind: 'grant', call: mutation('revokeRole', (id) => ({ grantId: id })) },
  'RevealPersonalDataInput.personId': {
    kind: 'person',
    call: mutation('revealPersonalData', (id) => ({ personId: id, field: 'PHONE', reason: '核实身份' })),
  },
  'RequestCorrectionInput.recordId': {
    kind: 'record',
    call: mutation('requestCorrection', (id) => ({
      recordId: id,
      minutes: 90,
      reason: '服务更久',
      idempotencyKey: key(),
    })),
  },
  'DecideCorrectionInput.correctionId': {
    kind: 'correction',
    call: mutation('decideCorrection', (id) => ({
      correctionId: id,
      decision: 'APPROVE',
      reason: '已核实',
      idempotencyKey: key(),
    })),
  },
  'GiftPointsInput.toPersonId': {
    kind: 'person',
    call: mutation('giftPoints', (id) => ({ toPersonId: id, amount: 1, idempotencyKey: key() })),
  },
  'RegisterCareRecipientInput.personId': {
    kind: 'person',
    call: mutation('registerCareRecipient', (id) => ({ personId: id, reason: '独居高龄' })),
  },
  'GrantCarePointsInput.personId': {
    kind: 'person',
    call: mutation('grantCarePoints', (id, { region }) => ({
      regionId: region,
      personId: id,
      amount: 1,
      reason: '独居高龄',
      idempotencyKey: key(),
    })),
  },
  'GrantCarePointsInput.regionId': {
    kind: 'region',
    call: mutation('grantCarePoints', (id, { person }) => ({
      regionId: id,
      personId: person,
      amount: 1,
      reason: '独居高龄',
      idempotencyKey: key(),
    })),
  },
  'PreviewPolicyInput.regionId': {
    kind: 'region',
    call: (id) => ({
      query: 'query($input: PreviewPolicyInput!) { previewPolicy(input: $input) { __typename } }',
      variables: { input: { regionId: id, preset: 'YUNNAN' } },
    }),
  },
  'EndFamilyInput.relationId': {
    kind: 'relation',
    call: (id) => ({
      query: 'mutation($input: EndFamilyInput!) { endFamily(input: $input) }',
      variables: { input: { relationId: id } },
    }),
  },
  'RevokeServiceRecordInput.recordId': {
    kind: 'record',
    call: mutation('revokeServiceRecord', (id) => ({ recordId: id, reason: '没有来', idempotencyKey: key() })),
  },
  'AnswerRecordReviewInput.reviewId': {
    kind: 'review',
    call: mutation('answerRecordReview', (id) => ({ reviewId: id, text: '当时在现场', idempotencyKey: key() })),
  },
  'DecideRecordReviewInput.reviewId': {
    kind: 'review',
    call: mutation('decideRecordReview', (id) => ({
      reviewId: id,
      decision: 'RELEASE',
      reason: '已核实',
      idempotencyKey: key(),
    })),
  },
  'ShowAttendanceCodeInput.requestId': {
    kind: 'request',
    call: mutation('showAttendanceCode', (id) => ({ requestId: id, location: home })),
  },
  'PublishIntegrityPolicyInput.regionId': {
    kind: 'region',
    call: mutation('publishIntegrityPolicy', (id) => ({
      regionId: id,
      validFrom: at(24),
      rules: defaultIntegrityRules.rules,
      idempotencyKey: key(),
    })),
  },
  'ImportVolunteersInput.regionId': {
    kind: 'region',
    call: mutation('importVolunteers', (id) => ({
      regionId: id,
      csv: '姓名,手机,出生日期\n何平,19955550000,1990-01-01\n',
    })),
  },
  'Query.recordReviews.regionId': { kind: 'region', call: query('recordReviews', 'regionId') },
  'Query.openCorrections.regionId': { kind: 'region', call: query('openCorrections', 'regionId') },
  'RegisterDocumentInput.personId': {
    kind: 'person',
    call: (id) => ({
      query: 'mutation($input: RegisterDocumentInput!) { registerDocument(input: $input) }',
      variables: { input: { personId: id, type: 'RESIDENT_ID', number: DOCUMENT } },
    }),
  },
  'DecideStarApplicationInput.applicationId': {
    kind: 'star',
    call: (id) => ({
      query: 'mutation($input: DecideStarApplicationInput!) { decideStarApplication(input: $input) { id } }',
      variables: { input: { applicationId: id, decision: 'REJECT', reason: '不符', idempotencyKey: key() } },
    }),
  },
  'Mutation.withdrawStarApplication.applicationId': {
    kind: 'star',
    call: (id) => ({
      query: 'mutation($id: ID!) { withdrawStarApplication(applicationId: $id) { id } }',
      variables: { id },
    }),
  },
  'DecideNoticeObjectionInput.noticeId': {
    kind: 'notice',
    call: mutation('decideNoticeObjection', (id) => ({
      ...{ noticeId: id, decision: 'DISMISS', reason: '属实', idempotencyKey: key() },
    })),
  },
  'Query.noticeObjections.noticeId': { kind: 'notice', call: query('noticeObjections', 'noticeId') },
  'DecideCertificateRequestInput.certificateId': {
    kind: 'certificate',
    call: mutation('decideCertificateRequest', (id) => ({
      ...{ certificateId: id, decision: 'DECLINE', reason: '不符', idempotencyKey: key() },
    })),
  },
  'IssueCertificateInput.certificateId': {
    kind: 'certificate',
    call: mutation('issueCertificate', (id) => ({
      ...{ certificateId: id, organisationId: newId(), responsible: '甲', contact: '乙', idempotencyKey: key() },
    })),
  },
  'VoidCertificateInput.certificateId': {
    kind: 'certificate',
    call: mutation('voidCertificate', (id) => ({ certificateId: id, reason: '有误', idempotencyKey: key() })),
  },
  'Mutation.withdrawCertificateRequest.certificateId': {
    kind: 'certificate',
    call: (id) => ({
      query: 'mutation($id: ID!) { withdrawCertificateRequest(certificateId: $id) { id } }',
      variables: { id },
    }),
  },
  'Query.certificate.id': { kind: 'certificate', call: query('certificate', 'id') },
  'Query.certificateServices.certificateId': {
    kind: 'certificate',
    call: query('certificateServices', 'certificateId'),
  },
  'RegisterMerchantInput.organisationId': {
    kind: 'merchant',
    call: mutation('registerMerchant', (id) => ({ organisationId: id })),
  },
  'CreateRewardInput.merchantId': {
    kind: 'merchant',
    call: mutation('createReward', (id, { region }) => rewardInput({ merchantId: id, regionId: region })),
  },
  'CreateRewardInput.regionId': {
    kind: 'region',
    call: mutation('createReward', (id, { askersMerchant }) =>
      rewardInput({ merchantId: askersMerchant, regionId: id }),
    ),
  },
  'ChangeRewardStockInput.rewardId': {
    kind: 'reward',
    call: mutation('changeRewardStock', (id) => ({ rewardId: id, by: 1, idempotencyKey: key() })),
  },
  'SetRewardStateInput.rewardId': {
    kind: 'reward',
    call: mutation('setRewardState', (id) => ({ rewardId: id, action: 'CLOSE', idempotencyKey: key() })),
  },
  'ReadyRedemptionInput.redemptionId': {
    kind: 'redemption',
    call: mutation('readyRedemption', (id) => ({ redemptionId: id, idempotencyKey: key() })),
  },
  'FulfilRedemptionInput.merchantId': {
    kind: 'merchant',
    call: mutation('fulfilRedemption', (id) => ({ merchantId: id, code: '123456', idempotencyKey: key() })),
  },
  'CancelRedemptionInput.redemptionId': {
    kind: 'redemption',
    call: mutation('cancelRedemption', (id) => ({ redemptionId: id, idempotencyKey: key() })),
  },
  'ReturnRedemptionInput.redemptionId': {
    kind: 'redemption',
    call: mutation('returnRedemption', (id) => ({
      ...{ redemptionId: id, reason: '破损', restock: true, idempotencyKey: key() },
    })),
  },
  'Query.redemption.id': { kind: 'redemption', call: query('redemption', 'id') },
  'Query.redemptionCode.redemptionId': { kind: 'redemption', call: query('redemptionCode', 'redemptionId') },
  'Query.merchantRewards.merchantId': { kind: 'merchant', call: query('merchantRewards', 'merchantId') },
  'Query.merchantRedemptions.merchantId': { kind: 'merchant', call: query('merchantRedemptions', 'merchantId') },
  'Query.payment.id': { kind: 'payment', call: query('payment', 'id') },
  'PayInSandboxInput.paymentId': { kind: 'payment', call: mutation('payInSandbox', (id) => ({ paymentId: id })) },
  'ResolvePaymentFlagInput.flagId': {
    kind: 'payment',
    call: mutation('resolvePaymentFlag', (id) => ({ flagId: id, resolution: '已核对' })),
  },
  'Subscription.paymentUpdated.paymentId': { kind: 'payment', call: query('payment', 'id') },
  'Query.drive.id': { kind: 'drive', call: query('drive', 'id') },
  'Query.donation.id': { kind: 'donation', call: query('donation', 'id') },
  'Query.donations.driveId': { kind: 'drive', call: query('donations', 'driveId') },
  'Query.donationProof.donationId': {
    kind: 'donation',
    call: (id) => ({ query: 'query($id: ID!) { donationProof(donationId: $id) }', variables: { id } }),
  },
  'Query.fundLedger.fundId': { kind: 'fund', call: query('fundLedger', 'fundId') },
  'Query.spendingSources.fundId': { kind: 'fund', call: spendingSources((id) => ({ fundId: id, spentId: newId() })) },
  'Query.spendingSources.spentId': {
    kind: 'purpose',
    call: spendingSources((id, { fund }) => ({ fundId: fund, spentId: id })),
  },
  'Subscription.driveProgress.driveId': { kind: 'drive', call: query('drive', 'id') },
  'SubmitDriveInput.driveId': step('submitDrive'),
  'FileDriveInput.driveId': step('fileDrive'),
  'OpenDriveInput.driveId': step('openDrive'),
  'CloseDriveInput.driveId': step('closeDrive'),
  'PauseDriveInput.driveId': {
    kind: 'drive',
    call: mutation('pauseDrive', (id) => ({ driveId: id, paused: true })),
  },
  'StopDriveInput.driveId': {
    kind: 'drive',
    call: mutation('stopDrive', (id) => ({ driveId: id, reason: '违法' })),
  },
  'DonateInput.driveId': {
    kind: 'drive',
    call: mutation('donate', (id) => ({ driveId: id, amount: 100, idempotencyKey: key() })),
  },
  'RequestRefundInput.donationId': {
    kind: 'donation',
    call: mutation('requestRefund', (id) => ({ donationId: id, reason: 'FRAUD', idempotencyKey: key() })),
  },
  'ApproveRefundInput.refundId': {
    kind: 'refund',
    call: mutation('approveRefund', (id) => ({ refundId: id, idempotencyKey: key() })),
  },
  'Query.matchingPool.id': { kind: 'pool', call: query('matchingPool', 'id') },
  'Query.heldMatches.poolId': { kind: 'pool', call: query('heldMatches', 'poolId') },
  'CreateMatchingPoolInput.hostId': {
    kind: 'host',
    call: mutation('createMatchingPool', (id, { drive }) => poolDraft({ hostId: id, driveIds: [drive] })),
  },
  'CreateMatchingPoolInput.fundId': {
    kind: 'fund',
    call: mutation('createMatchingPool', (id, { host }) => poolDraft({ hostId: host, fundId: id })),
  },
  'CreateMatchingPoolInput.driveIds': {
    kind: 'drive',
    call: mutation('createMatchingPool', (id, { host }) => poolDraft({ hostId: host, driveIds: [id] })),
  },
  'FundMatchingPoolInput.poolId': {
    kind: 'pool',
    call: mutation('fundMatchingPool', (id) => ({ poolId: id, amount: 1, bankReference: '1', idempotencyKey: key() })),
  },
  'ActivateMatchingPoolInput.poolId': {
    kind: 'pool',
    call: mutation('activateMatchingPool', (id) => ({ poolId: id })),
  },
  'EndMatchingPoolInput.poolId': { kind: 'pool', call: mutation('endMatchingPool', (id) => ({ poolId: id })) },
  'ReleaseMatchingPoolInput.poolId': {
    kind: 'pool',
    call: mutation('releaseMatchingPool', (id) => ({ poolId: id, bankReference: '1', idempotencyKey: key() })),
  },
  'ReviewHeldMatchInput.matchId': {
    kind: 'match',
    call: mutation('reviewHeldMatch', (id) => ({ matchId: id, verdict: 'POST', idempotencyKey: key() })),
  },
  'Query.emergencyGrant.id': { kind: 'emergencyGrant', call: query('emergencyGrant', 'id') },
  'VerifyEmergencyGrantInput.grantId': grantStep('verifyEmergencyGrant', { report: '属实', papersComplete: true }),
  'ApproveEmergencyGrantInput.grantId': grantStep('approveEmergencyGrant', { termsHash: 'f'.repeat(64) }),
  'RejectEmergencyGrantInput.grantId': grantStep('rejectEmergencyGrant', { reason: '不符合' }),
  'AppealEmergencyGrantInput.grantId': grantStep('appealEmergencyGrant'),
  'ChangeGrantPayeeInput.grantId': grantStep('changeGrantPayee', { payee }),
  'ChangeGrantAmountInput.grantId': grantStep('changeGrantAmount', { amount: 1 }),
  'DeclareInterestInput.grantId': grantStep('declareInterest'),
  'ReserveGrantInput.grantId': grantStep('reserveGrant'),
  'OrderGrantPaymentInput.grantId': grantStep('orderGrantPayment'),
  'AcknowledgeGrantInput.grantId': grantStep('acknowledgeGrant'),
  'CompleteGrantPapersInput.grantId': grantStep('completeGrantPapers'),
  'DiscloseGrantInput.grantId': grantStep('discloseGrant'),
  'ReportMisuseInput.grantId': grantStep('reportMisuse', { amount: 1, reason: '挪用' }),
  'DemandReclaimInput.grantId': grantStep('demandReclaim'),
  'RecordReclaimInput.grantId': grantStep('recordReclaim', { amount: 1 }),
  'WriteOffGrantInput.grantId': grantStep('writeOffGrant'),
  'DisburseInput.disbursementId': paymentStep('disburse'),
  'RetryDisbursementInput.disbursementId': paymentStep('retryDisbursement'),
  'SettleDisbursementInput.disbursementId': paymentStep('settleDisbursement', { bankReference: '1' }),
  'BounceDisbursementInput.disbursementId': paymentStep('bounceDisbursement', { reason: 'BANK_REFUSED' }),
  'PublishGrantPolicyInput.regionId': {
    kind: 'region',
    call: mutation('publishGrantPolicy', (id) => ({
      ...{ regionId: id, validFrom: at(24), idempotencyKey: key() },
      rules: {
        ...{ fastCap: 1, payWithinHours: 1, papersWithinWorkingDays: 1, perHouseholdAndYear: 1, reservationDays: 1 },
        ...{ approvalTiers: [], approvalsAbove: 2 },
      },
    })),
  },
  'CreateDriveInput.fundId': { kind: 'fund', call: mutation('createDrive', (id, { purpose }) => draft(id, purpose)) },
  'CreateDriveInput.purposeId': { kind: 'purpose', call: mutation('createDrive', (id, { fund }) => draft(fund, id)) },
  'CreateDriveInput.redirectPurposeId': {
    kind: 'purpose',
    call: mutation('createDrive', (id, { fund, purpose }) => draft(fund, purpose, id)),
  },
  'CreateCommunityFundInput.hostId': {
    kind: 'host',
    call: mutation('createCommunityFund', (id, { region, person }) => ({
      ...{ hostId: id, regionId: region, name: '公益金', purposes: ['救急难'], idempotencyKey: key() },
      ...{ committee: [person], supervisors: [person] },
    })),
  },
  'SuspendHostCharityInput.hostId': {
    kind: 'host',
    call: mutation('suspendHostCharity', (id) => ({ hostId: id, suspended: true, reason: '核查' })),
  },
  'RegisterHostCharityInput.organisationId': {
    kind: 'host',
    call: mutation('registerHostCharity', (id) => ({
      ...{ organisationId: id, certificate: '慈证', validFrom: '2020-01-01', validTo: '2030-01-01' },
    })),
  },
  'Query.serviceRequest.id': { kind: 'request', call: query('serviceRequest', 'id') },
  'Query.attendanceCode.requestId': { kind: 'request', call: query('attendanceCode', 'requestId') },
  'Query.dispatchExplanation.requestId': { kind: 'request', call: query('dispatchExplanation', 'requestId') },
  'PublishDispatchPolicyInput.regionId': {
    kind: 'region',
    call: mutation('publishDispatchPolicy', (id) => ({
      regionId: id,
      validFrom: at(24),
      rules: defaultDispatchPolicy.policy,
      idempotencyKey: key(),
    })),
  },
  'Query.dispatchProgress.requestId': { kind: 'request', call: query('dispatchProgress', 'requestId') },
  'Query.volunteer.id': { kind: 'volunteer', call: query('volunteer', 'id') },
  'Query.roleGrants.personId': { kind: 'person', call: query('roleGrants', 'personId') },
  'Query.openDispatches.regionId': { kind: 'region', call: query('openDispatches', 'regionId') },
  'Query.serviceRequests.regionId': { kind: 'region', call: query('serviceRequests', 'regionId') },
  'Query.volunteers.regionId': { kind: 'region', call: query('volunteers', 'regionId') },
  'Query.auditLog.actorId': { kind: 'person', call: query('auditLog', 'actorId') },
  'Query.auditLog.subjectId': { kind: 'request', call: query('auditLog', 'subjectId') },
  'Query.dispatchExplanation.volunteerId': {
    kind: 'volunteer',
    call: (id, { request }) => ({
      query: 'query($r: ID!, $v: ID!) { dispatchExplanation(requestId: $r, volunteerId: $v) { __typename } }',
      variables: { r: request, v: id },
    }),
  },
  'StartExecutionInput.driveId': step('startExecution'),
  'CompleteDriveInput.driveId': step('completeDrive'),
  'ArchiveDriveInput.driveId': step('archiveDrive'),
  'ResolveSurplusInput.driveId': {
    kind: 'drive',
    call: mutation('resolveSurplus', (id) => ({ driveId: id, idempotencyKey: key() })),
  },
  'ResolveSurplusInput.purposeId': {
    kind: 'purpose',
    call: mutation('resolveSurplus', (id, { drive }) => ({ driveId: drive, purposeId: id, idempotencyKey: key() })),
  },
  'DraftDisclosureInput.driveId': {
    kind: 'drive',
    call: mutation('draftDisclosure', (id) => ({ kind: 'FINAL', driveId: id, idempotencyKey: key() })),
  },
  'DraftDisclosureInput.fundId': {
    kind: 'fund',
    call: mutation('draftDisclosure', (id) => ({ kind: 'ANNUAL', fundId: id, year: 2025, idempotencyKey: key() })),
  },
  'ContinueDisclosureInput.reportId': {
    kind: 'report',
    call: mutation('continueDisclosure', (id) => ({ reportId: id, atMost: 10, idempotencyKey: key() })),
  },
  'PublishDisclosureInput.reportId': {
    kind: 'report',
    call: mutation('publishDisclosure', (id) => ({ reportId: id })),
  },
  'Query.disclosureReport.id': { kind: 'report', call: query('disclosureReport', 'id') },
  'Query.disclosureReports.driveId': { kind: 'drive', call: query('disclosureReports', 'driveId') },
  'Query.overdueDeadlines.hostId': { kind: 'host', call: query('overdueDeadlines', 'hostId') },
  'Query.trialBalance.fundId': {
    kind: 'fund',
    call: (id) => ({
      query: 'query($id: ID!) { trialBalance(fundId: $id, at: "2026-03-02") { __typename } }',
      variables: { id },
    }),
  },
  'CloseBooksInput.unitId': {
    kind: 'fund',
    call: mutation('closeBooks', (id) => ({ unitId: id, year: 2025, idempotencyKey: key() })),
  },
  'RequestManagementFeeInput.fundId': {
    kind: 'fund',
    call: mutation('requestManagementFee', (id, { purpose }) => ({
      ...{ fundId: id, purposeId: purpose, amount: 1, idempotencyKey: key() },
    })),
  },
  'RequestManagementFeeInput.purposeId': {
    kind: 'purpose',
    call: mutation('requestManagementFee', (id, { fund }) => ({
      ...{ fundId: fund, purposeId: id, amount: 1, idempotencyKey: key() },
    })),
  },
  'ApproveManagementFeeInput.feeId': {
    kind: 'fee',
    call: mutation('approveManagementFee', (id) => ({ feeId: id, idempotencyKey: key() })),
  },
  'SetManagementFeeLimitInput.fundId': {
    kind: 'fund',
    call: (id) => ({
      query: 'mutation($input: SetManagementFeeLimitInput!) { setManagementFeeLimit(input: $input) }',
      variables: { input: { fundId: id, permille: 50 } },
    }),
  },
  'RegisterProviderInput.organisationId': {
    kind: 'organisation',
    call: mutation('registerProvider', (id, { fund }) => ({
      ...{ organisationId: id, fundId: fund, payee: { name: '某', account: '1', bank: '行' }, idempotencyKey: key() },
    })),
  },
  'ReviewProviderInput.providerId': {
    kind: 'provider',
    call: mutation('reviewProvider', (id) => ({ providerId: id, approved: true })),
  },
  'SuspendProviderInput.providerId': {
    kind: 'provider',
    call: mutation('suspendProvider', (id) => ({ providerId: id, reason: '核查' })),
  },
  'ResumeProviderInput.providerId': {
    kind: 'provider',
    call: mutation('resumeProvider', (id) => ({ providerId: id })),
  },
  'CreateListingInput.providerId': {
    kind: 'provider',
    call: mutation('createListing', (id, { region }) => ({
      ...{ providerId: id, terms: sent(region), idempotencyKey: key() },
    })),
  },
  'EditListingInput.listingId': {
    kind: 'listing',
    call: mutation('editListing', (id, { region }) => ({
      ...{ listingId: id, terms: sent(region), idempotencyKey: key() },
    })),
  },
  'SubmitListingInput.listingId': listingStep('submitListing'),
  'PublishListingInput.listingId': listingStep('publishListing'),
  'SuspendListingInput.listingId': listingStep('suspendListing', { reason: '核查' }),
  'ResumeListingInput.listingId': listingStep('resumeListing'),
  'RetireListingInput.listingId': listingStep('retireListing'),
  'ReviewListingInput.listingId': {
    kind: 'listing',
    call: mutation('reviewListing', (id, { terms }) => ({ listingId: id, termsId: terms, approved: true })),
  },
  'ReviewListingInput.termsId': {
    kind: 'terms',
    call: mutation('reviewListing', (id, { listing }) => ({ listingId: listing, termsId: id, approved: true })),
  },
  'AgreeToListingTermsInput.listingId': {
    kind: 'listing',
    call: mutation('agreeToListingTerms', (id, { terms, fund }) => ({ listingId: id, termsId: terms, fundId: fund })),
  },
  'AgreeToListingTermsInput.termsId': {
    kind: 'terms',
    call: mutation('agreeToListingTerms', (id, { listing, fund }) => ({
      listingId: listing,
      termsId: id,
      fundId: fund,
    })),
  },
  'AgreeToListingTermsInput.fundId': {
    kind: 'fund',
    call: mutation('agreeToListingTerms', (id, { listing, terms }) => ({
      listingId: listing,
      termsId: terms,
      fundId: id,
    })),
  },
  'AddSlotsInput.listingId': {
    kind: 'listing',
    call: mutation('addSlots', (id) => ({
      ...{ listingId: id, slots: [{ startsAt: at(1), endsAt: at(2), capacity: 1 }], idempotencyKey: key() },
    })),
  },
  'CancelSlotInput.slotId': { kind: 'slot', call: mutation('cancelSlot', (id) => ({ slotId: id, reason: '核查' })) },
  'DecideCategoryInput.personId': {
    kind: 'helped',
    call: mutation('decideCategory', (id) => ({
      ...{ personId: id, category: 'VETERAN', validFrom: '2026-01-01', basis: '证', idempotencyKey: key() },
    })),
  },
  'EndCategoryInput.decisionId': {
    kind: 'decision',
    call: mutation('endCategory', (id) => ({ decisionId: id, validTo: '2026-01-01' })),
  },
  'Query.personCategories.personId': { kind: 'helped', call: query('personCategories', 'personId') },
  'Query.listings.forPersonId': { kind: 'helped', call: query('listings', 'forPersonId') },
  'OrderServiceInput.personId': {
    kind: 'helped',
    call: mutation('orderService', (id, { slot }) => ({
      ...{ slotId: slot, personId: id, channel: 'STATION', idempotencyKey: key() },
    })),
  },
  'AcceptServiceOrderInput.orderId': orderStep('acceptServiceOrder'),
  'RefuseServiceOrderInput.orderId': orderStep('refuseServiceOrder'),
  'ScheduleServiceOrderInput.orderId': orderStep('scheduleServiceOrder'),
  'DeliverServiceOrderInput.orderId': orderStep('deliverServiceOrder'),
  'ConfirmServiceOrderInput.orderId': orderStep('confirmServiceOrder'),
  'CancelServiceOrderInput.orderId': orderStep('cancelServiceOrder'),
  'ReportNoShowInput.orderId': orderStep('reportNoShow', { absent: 'PROVIDER' }),
  'DisputeServiceOrderInput.orderId': orderStep('disputeServiceOrder', { statement: '没有来' }),
  'DecideServiceDisputeInput.orderId': orderStep('decideServiceDispute', { outcome: 'SERVED', reason: '已核实' }),
  'Mutation.viewServiceOrderContact.orderId': {
    kind: 'serviceOrder',
    call: (id) => ({
      query: 'mutation($id: ID!) { viewServiceOrderContact(orderId: $id) { __typename } }',
      variables: { id },
    }),
  },
  'Query.serviceOrder.id': { kind: 'serviceOrder', call: query('serviceOrder', 'id') },
  'Query.serviceOrderCode.orderId': { kind: 'serviceOrder', call: query('serviceOrderCode', 'orderId') },
  'Query.serviceOrders.listingId': { kind: 'listing', call: query('serviceOrders', 'listingId') },
  'Query.serviceOrders.slotId': { kind: 'slot', call: query('serviceOrders', 'slotId') },
  'Subscription.serviceOrderUpdated.orderId': { kind: 'serviceOrder', call: () => ({ query: '', variables: {} }) },
  'Subscription.settlementUpdated.settlementId': { kind: 'settlement', call: () => ({ query: '', variables: {} }) },
  'Subscription.providerOrderBoard.providerId': { kind: 'provider', call: () => ({ query: '', variables: {} }) },
  'Subscription.serviceOrderBoard.regionId': { kind: 'region', call: () => ({ query: '', variables: {} }) },
  'DraftSettlementInput.providerId': {
    kind: 'provider',
    call: mutation('draftSettlement', (id) => ({ providerId: id, month: '2026-01', idempotencyKey: key() })),
  },
  'ContinueSettlementInput.settlementId': settlementStep('continueSettlement', { atMost: 10 }),
  'SubmitSettlementInput.settlementId': settlementStep('submitSettlement'),
  'ApproveSettlementInput.settlementId': settlementStep('approveSettlement', { termsHash: '0'.repeat(64) }),
  'ReturnSettlementInput.settlementId': settlementStep('returnSettlement', { reason: '核查' }),
  'OrderSettlementPaymentInput.settlementId': settlementStep('orderSettlementPayment'),
  'Query.settlement.id': { kind: 'settlement', call: query('settlement', 'id') },
  'Query.settlementSheet.id': {
    kind: 'settlement',
    call: (id) => ({ query: 'query($id: ID!) { settlementSheet(id: $id) }', variables: { id } }),
  },
  'Query.settlements.providerId': { kind: 'provider', call: query('settlements', 'providerId') },
  'Query.termsToBear.fundId': { kind: 'fund', call: query('termsToBear', 'fundId') },
  'Query.managedListings.providerId': { kind: 'provider', call: query('managedListings', 'providerId') },
  'CreateSpaceInput.regionId': { kind: 'region', call: mutation('createSpace', (id) => spaceInput(id)) },
  'EditSpaceInput.spaceId': { kind: 'space', call: mutation('editSpace', (id) => ({ spaceId: id, name: '某' })) },
  'AddRoomInput.spaceId': { kind: 'space', call: mutation('addRoom', (id) => roomInput(id)) },
  'EditRoomInput.roomId': { kind: 'room', call: mutation('editRoom', (id) => ({ roomId: id, capacity: 5 })) },
  'BookRoomInput.organisationId': {
    kind: 'organisation',
    call: mutation('bookRoom', (id, { room }) => ({
      ...{ roomId: room, organisationId: id, startsAt: at(198), endsAt: at(199), purpose: '某', people: 1 },
      idempotencyKey: key(),
    })),
  },
  'DecideBookingInput.bookingId': {
    kind: 'booking',
    call: mutation('decideBooking', (id) => ({ bookingId: id, decision: 'CONFIRM' })),
  },
  'CancelBookingInput.bookingId': { kind: 'booking', call: mutation('cancelBooking', (id) => ({ bookingId: id })) },
  'ReportBookingNoShowInput.bookingId': {
    kind: 'booking',
    call: mutation('reportBookingNoShow', (id) => ({ bookingId: id })),
  },
  'Query.roomBooking.id': { kind: 'booking', call: query('roomBooking', 'id') },
  'PublishNeedInput.regionId': { kind: 'region', call: mutation('publishNeed', (id) => needInput(id)) },
  'OfferSupplyInput.organisationId': {
    kind: 'organisation',
    call: mutation('offerSupply', (id, { region }) => supplyInput(id, region)),
  },
  'RenewNeedInput.needId': { kind: 'need', call: mutation('renewNeed', (id) => ({ needId: id })) },
  'CloseNeedInput.needId': { kind: 'need', call: mutation('closeNeed', (id) => ({ needId: id })) },
  'RenewSupplyInput.supplyId': { kind: 'supply', call: mutation('renewSupply', (id) => ({ supplyId: id })) },
  'CloseSupplyInput.supplyId': { kind: 'supply', call: mutation('closeSupply', (id) => ({ supplyId: id })) },
  'ConfirmSupplyMatchInput.matchId': {
    kind: 'supplyMatch',
    call: mutation('confirmSupplyMatch', (id) => ({ matchId: id, side: 'SUPPLY' })),
  },
  'DeclineSupplyMatchInput.matchId': {
    kind: 'supplyMatch',
    call: mutation('declineSupplyMatch', (id) => ({ matchId: id, reason: '某' })),
  },
  'Query.supplyMatch.id': { kind: 'supplyMatch', call: query('supplyMatch', 'id') },
  'Query.supplyMatches.needId': { kind: 'need', call: query('supplyMatches', 'needId') },
  'Query.supplyMatches.supplyId': { kind: 'supply', call: query('supplyMatches', 'supplyId') },
  'FileComplaintInput.orderId': {
    kind: 'complainedOrder',
    call: mutation('fileComplaint', (id) => ({ orderId: id, subject: 'OTHER', text: '某', idempotencyKey: key() })),
  },
  'RateServiceOrderInput.orderId': {
    kind: 'complainedOrder',
    call: mutation('rateServiceOrder', (id) => ({ orderId: id, stars: 5, idempotencyKey: key() })),
  },
  'AnswerComplaintInput.complaintId': {
    kind: 'complaint',
    call: mutation('answerComplaint', (id) => ({ complaintId: id, answer: '某' })),
  },
  'DecideComplaintInput.complaintId': {
    kind: 'complaint',
    call: mutation('decideComplaint', (id) => ({ complaintId: id, decision: 'DISMISS', reason: '某' })),
  },
  'WithdrawComplaintInput.complaintId': {
    kind: 'complaint',
    call: mutation('withdrawComplaint', (id) => ({ complaintId: id })),
  },
  'RegisterExpertInput.hostId': {
    kind: 'host',
    call: mutation('registerExpert', (id, { person }) => expert(id, person)),
  },
  'RegisterExpertInput.personId': {
    kind: 'person',
    call: mutation('registerExpert', (id, { host }) => expert(host, id)),
  },
  'AddRoundExpertsInput.roundId': {
    kind: 'panelRound',
    call: mutation('addRoundExperts', (id, { poolExpert }) => ({
      ...{ roundId: id, expertIds: [poolExpert], idempotencyKey: key() },
    })),
  },
  'AddRoundExpertsInput.expertIds': {
    kind: 'poolExpert',
    call: mutation('addRoundExperts', (id, { panelRound }) => ({
      ...{ roundId: panelRound, expertIds: [id], idempotencyKey: key() },
    })),
  },
  'DeclareConflictInput.applicationId': {
    kind: 'reviewed',
    call: mutation('declareConflict', (id) => ({ applicationId: id, reason: '某', idempotencyKey: key() })),
  },
  'DeclareConflictInput.expertId': {
    kind: 'roundExpert',
    call: mutation('declareConflict', (id, { reviewed }) => ({
      ...{ applicationId: reviewed, expertId: id, reason: '某', idempotencyKey: key() },
    })),
  },
  'DrawPanelInput.roundId': {
    kind: 'panelRound',
    call: mutation('drawPanel', (id) => ({ roundId: id, publicValue: '某', idempotencyKey: key() })),
  },
  'RankRoundInput.roundId': {
    kind: 'panelRound',
    call: mutation('rankRound', (id) => ({ roundId: id, idempotencyKey: key() })),
  },
  'SubmitScoreInput.reviewId': {
    kind: 'ventureReview',
    call: mutation('submitScore', (id) => ({ reviewId: id, marks: [1], idempotencyKey: key() })),
  },
  'CastBallotInput.applicationIds': {
    kind: 'reviewed',
    call: mutation('castBallot', (id, { panelRound }) => ({
      ...{ roundId: panelRound, applicationIds: [id], idempotencyKey: key() },
    })),
  },
  'Query.ventureExperts.hostId': { kind: 'host', call: query('ventureExperts', 'hostId') },
  'Query.ventureRoundExperts.roundId': { kind: 'panelRound', call: query('ventureRoundExperts', 'roundId') },
  'Query.ventureReviews.roundId': { kind: 'panelRound', call: query('ventureReviews', 'roundId') },
  'Query.ventureConflictsToDeclare.roundId': {
    kind: 'panelRound',
    call: query('ventureConflictsToDeclare', 'roundId'),
  },
  'Query.complaint.id': { kind: 'complaint', call: query('complaint', 'id') },
  'Query.complaints.listingId': { kind: 'listing', call: query('complaints', 'listingId') },
  'Query.serviceRatings.listingId': { kind: 'listing', call: query('serviceRatings', 'listingId') },
  'RecheckRankingInput.roundId': roundStep('recheckRanking'),
  'PublishNoticeInput.roundId': roundStep('publishNotice'),
  'ConfirmAwardsInput.roundId': roundStep('confirmAwards'),
  'ConfirmAwardsInput.applicationIds': {
    kind: 'application',
    call: mutation('confirmAwards', (id, { round }) => ({
      ...{ roundId: round, applicationIds: [id], idempotencyKey: key() },
    })),
  },
  'FileObjectionInput.applicationId': applicationStep('fileObjection', { statement: '某', evidence: '某' }),
  'AdmitObjectionInput.objectionId': objectionStep('admitObjection'),
  'RefuseObjectionInput.objectionId': objectionStep('refuseObjection', { answer: '某' }),
  'DecideObjectionInput.objectionId': objectionStep('decideObjection', { answer: '某', decision: 'DISMISS' }),
  'CloseObjectionInput.objectionId': objectionStep('closeObjection'),
  'Query.ventureObjection.id': { kind: 'objection', call: query('ventureObjection', 'id') },
  'Query.ventureObjections.roundId': { kind: 'round', call: query('ventureObjections', 'roundId') },
  'Query.ventureNotice.roundId': { kind: 'round', call: query('ventureNotice', 'roundId') },
  'Query.roundBundle.roundId': { kind: 'round', call: query('roundBundle', 'roundId') },
  'CreateVentureRoundInput.hostId': {
    kind: 'host',
    call: mutation('createVentureRound', (id, { fund, purpose }) =>
      roundDraft({ hostId: id, fundId: fund, purposeId: purpose }),
    ),
  },
  'CreateVentureRoundInput.fundId': {
    kind: 'fund',
    call: mutation('createVentureRound', (id, { host, purpose }) =>
      roundDraft({ hostId: host, fundId: id, purposeId: purpose }),
    ),
  },
  'CreateVentureRoundInput.purposeId': {
    kind: 'purpose',
    call: mutation('createVentureRound', (id, { host, fund }) =>
      roundDraft({ hostId: host, fundId: fund, purposeId: id }),
    ),
  },
  'EditVentureRoundInput.roundId': roundStep('editVentureRound', { title: '某' }),
  'AnnounceRoundInput.roundId': roundStep('announceRound', { publicValueName: '某' }),
  'CancelRoundInput.roundId': roundStep('cancelRound', { reason: '某' }),
  'StartScreeningInput.roundId': roundStep('startScreening'),
  'StartReviewInput.roundId': roundStep('startReview'),
  'DraftVentureApplicationInput.roundId': {
    kind: 'round',
    call: mutation('draftVentureApplication', (id, { organisation }) =>
      applicationDraft({ roundId: id, organisationId: organisation }),
    ),
  },
  'DraftVentureApplicationInput.organisationId': {
    kind: 'organisation',
    call: mutation('draftVentureApplication', (id, { round }) =>
      applicationDraft({ roundId: round, organisationId: id }),
    ),
  },
  'EditVentureApplicationInput.applicationId': applicationStep('editVentureApplication', { title: '某' }),
  'SubmitApplicationInput.applicationId': applicationStep('submitApplication'),
  'WithdrawVentureApplicationInput.applicationId': applicationStep('withdrawVentureApplication'),
  'ReturnApplicationInput.applicationId': applicationStep('returnApplication', { reason: '某' }),
  'ScreenApplicationInput.applicationId': applicationStep('screenApplication', { step: 'DOCUMENTS', passed: true }),
  'AppealIneligibilityInput.applicationId': applicationStep('appealIneligibility', { grounds: '某' }),
  'DecideAppealInput.applicationId': applicationStep('decideAppeal', { outcome: 'UPHELD', answer: '某' }),
  'OfferAgreementInput.applicationId': projectStep('offerAgreement', {
    ...{ midtermOn: '2099-06-01', endsOn: '2099-12-01' },
  }),
  'SignAgreementInput.applicationId': projectStep('signAgreement', { termsHash: 'f'.repeat(64), payee }),
  'TerminateProjectInput.applicationId': projectStep('terminateProject', {
    ...{ verified: 0, reason: '某', isBreach: false },
  }),
  'RecordProjectAuditInput.applicationId': projectStep('recordProjectAudit', {
    ...{ auditor: '某', reportNumber: '某', audited: 1, ownSpent: 1 },
  }),
  'RecordClawbackInput.applicationId': projectStep('recordClawback', { amount: 1 }),
  'ProposeWriteOffInput.applicationId': projectStep('proposeWriteOff', { reason: '某' }),
  'DecideWriteOffInput.applicationId': projectStep('decideWriteOff', { amount: 1, approves: true }),
  'ProposePayeeChangeInput.applicationId': projectStep('proposePayeeChange', { payee, reason: '某' }),
  'DecidePayeeChangeInput.applicationId': projectStep('decidePayeeChange', {
    ...{ changeHash: 'f'.repeat(64), approves: true },
  }),
  'LiftVentureBanInput.banId': {
    kind: 'ban',
    call: mutation('liftVentureBan', (id) => ({ banId: id, reason: '某', idempotencyKey: key() })),
  },
  'ReportMilestoneInput.milestoneId': milestoneStep('reportMilestone', { text: '某', spent: 1, ownSpent: 1 }),
  'EvaluateMilestoneInput.milestoneId': milestoneStep('evaluateMilestone', { verdict: 'FAIL', remark: '某' }),
  'ReleaseTrancheInput.trancheId': trancheStep('releaseTranche', { step: 'REQUEST' }),
  'HoldTrancheInput.trancheId': trancheStep('holdTranche', { reason: '某' }),
  'ResumeTrancheInput.trancheId': trancheStep('resumeTranche'),
  'ArchiveVentureRoundInput.roundId': roundStep('archiveVentureRound'),
  'Query.ventureProject.id': { kind: 'project', call: query('ventureProject', 'id') },
  'Query.ventureProjects.roundId': { kind: 'panelRound', call: query('ventureProjects', 'roundId') },
  'Query.ventureRound.id': { kind: 'round', call: query('ventureRound', 'id') },
  'Query.ventureApplication.id': { kind: 'application', call: query('ventureApplication', 'id') },
  'Query.ventureApplications.roundId': { kind: 'round', call: query('ventureApplications', 'roundId') },
  'Subscription.roundUpdated.roundId': { kind: 'round', call: () => ({ query: '', variables: {} }) },
  'DraftMicroProjectInput.organisationId': {
    kind: 'organisation',
    call: mutation('draftMicroProject', (id, { microRound, region }) => ({
      ...{ ...microTerms, roundId: microRound, organisationId: id, regionId: region, idempotencyKey: key() },
    })),
  },
  'EditMicroProjectInput.projectId': microStep('editMicroProject', microTerms),
  'SubmitMicroProjectInput.projectId': microStep('submitMicroProject'),
  'ReturnMicroProjectInput.projectId': microStep('returnMicroProject', { reason: '补正' }),
  'RejectMicroProjectInput.projectId': microStep('rejectMicroProject', { reason: '不符' }),
  'ReviewMicroProjectInput.projectId': microStep('reviewMicroProject'),
  'PublishMicroNoticeInput.roundId': {
    kind: 'microRound',
    call: mutation('publishMicroNotice', (id, { microProject }) => ({
      ...{ roundId: id, projectIds: [microProject], idempotencyKey: key() },
    })),
  },
  'PublishMicroNoticeInput.projectIds': {
    kind: 'microProject',
    call: mutation('publishMicroNotice', (id, { microRound }) => ({
      ...{ roundId: microRound, projectIds: [id], idempotencyKey: key() },
    })),
  },
  'ConfirmMicroProjectInput.projectId': microStep('confirmMicroProject'),
  'WithdrawMicroProjectInput.projectId': microStep('withdrawMicroProject'),
  'TerminateMicroProjectInput.projectId': microStep('terminateMicroProject', { reason: '停工' }),
  'StartMicroProjectInput.projectId': microStep('startMicroProject'),
  'FinishMicroProjectInput.projectId': microStep('finishMicroProject', { report: '完工' }),
  'InspectMicroProjectInput.projectId': microStep('inspectMicroProject', inspected),
  'InspectMicroProjectInput.delegateId': {
    kind: 'person',
    call: mutation('inspectMicroProject', (id, { microProject }) => ({
      ...{ ...inspected, projectId: microProject, delegateId: id, idempotencyKey: key() },
    })),
  },
  'SignMicroInspectionInput.projectId': microStep('signMicroInspection', {
    ...{ agrees: true, opinion: '同意', independent: true },
  }),
  'SettleMicroProjectInput.projectId': microStep('settleMicroProject', { settledCost: 1, payee }),
  'ApproveMicroSettlementInput.projectId': microStep('approveMicroSettlement', { termsHash: '0'.repeat(64) }),
  'NameApplicationDriveInput.applicationId': {
    kind: 'application',
    call: mutation('nameApplicationDrive', (id, { round, drive }) => ({
      ...{ roundId: round, applicationId: id, driveId: drive, idempotencyKey: key() },
    })),
  },
  'NameApplicationDriveInput.roundId': {
    kind: 'round',
    call: mutation('nameApplicationDrive', (id, { application, drive }) => ({
      ...{ roundId: id, applicationId: application, driveId: drive, idempotencyKey: key() },
    })),
  },
  'NameApplicationDriveInput.driveId': {
    kind: 'drive',
    call: mutation('nameApplicationDrive', (id, { round, application }) => ({
      ...{ roundId: round, applicationId: application, driveId: id, idempotencyKey: key() },
    })),
  },
  'NameMatchingPurposeInput.roundId': {
    kind: 'round',
    call: mutation('nameMatchingPurpose', (id, { purpose }) => ({
      ...{ roundId: id, purposeId: purpose, idempotencyKey: key() },
    })),
  },
  'NameMatchingPurposeInput.purposeId': {
    kind: 'purpose',
    call: mutation('nameMatchingPurpose', (id, { round }) => ({
      ...{ roundId: round, purposeId: id, idempotencyKey: key() },
    })),
  },
  'GiveSpecialBonusInput.applicationId': {
    kind: 'reviewed',
    call: mutation('giveSpecialBonus', (id) => ({
      ...{ applicationId: id, special: 500, evidence: '某', idempotencyKey: key() },
    })),
  },
  'Query.ventureBonuses.roundId': { kind: 'panelRound', call: query('ventureBonuses', 'roundId') },
  'Query.microProject.id': { kind: 'microProject', call: query('microProject', 'id') },
  'Subscription.supplyBoard.regionId': { kind: 'region', call: () => ({ query: '', variables: {} }) },
  'Subscription.supplyBoard.organisationId': { kind: 'organisation', call: () => ({ query: '', variables: {} }) },
  'Subscription.roomBookingBoard.spaceId': { kind: 'space', call: () => ({ query: '', variables: {} }) },
  'Subscription.complaintBoard.regionId': { kind: 'region', call: () => ({ query: '', variables: {} }) },
  'Subscription.disclosureOverdue.hostId': { kind: 'host', call: () => ({ query: '', variables: {} }) },
  'Subscription.serviceRequestUpdated.requestId': { kind: 'request', call: () => ({ query: '', variables: {} }) },
  'Subscription.dispatchBoard.regionId': { kind: 'region', call: () => ({ query: '', variables: {} }) },
};

/** Places whose ids name what everybody may know, or a list of people to keep away from that is never answered. */
const open = new Set([
  'CreateOrganisationInput.regionId',
  'IssueCertificateInput.organisationId',
  'ObjectToNoticeInput.noticeId',
  'DonatePointsInput.regionId',
  'Query.publicNotices.regionId',
  'CreateServiceRequestInput.regionId',
  'CreateServiceRequestInput.itemId',
  'RegisterInput.regionId',
  'RegisterVolunteerInput.regionId',
  'RegisterVolunteerInput.blockedPersonIds',
  'RegisterVolunteerInput.householdPersonIds',
  'UpdateVolunteerInput.blockedPersonIds',
  'UpdateVolunteerInput.householdPersonIds',
  'GrantRoleInput.scopeId',
  'PublishPointsPolicyInput.regionId',
  'PublishVolunteeringPolicyInput.regionId',
  'CreateCommunityFundInput.regionId',
  'CreateCommunityFundInput.committee',
  'CreateCommunityFundInput.supervisors',
  'ItemCoefficientInput.itemId',
  'Query.communityFund.id',
  'Query.communityFunds.hostId',
  'Query.communityFunds.regionId',
  'Query.openBook.fundId',
  'Query.drives.fundId',
  'Query.disclosureReports.fundId',
  'CreateMatchingPoolInput.sponsorId',
  'Query.matchingPools.hostId',
  'Query.matchingPools.coveredId',
  'ApplyForEmergencyGrantInput.fundId',
  'ApplyForEmergencyGrantInput.purposeId',
  'ApplyForEmergencyGrantInput.regionId',
  'Query.emergencyGrants.fundId',
  'Query.emergencyGrantSummary.fundId',
  'Query.disbursements.fundId',
  'Query.grantPolicy.regionId',
  'Query.dispatchPolicy.regionId',
  'Query.integrityPolicy.regionId',
  'Query.organisation.id',
  'Query.organisations.regionId',
  'Query.pointsPolicy.regionId',
  'Query.regions.parentId',
  'Query.reward.id',
  'Query.rewards.regionId',
  'RedeemRewardInput.rewardId',
  'Query.serviceMenu.regionId',
  'Query.volunteeringPolicy.regionId',
  // what is on offer, by whom, and the funds and places that terms may name
  'RegisterProviderInput.fundId',
  'FundedByInput.fundId',
  'FundedByInput.purposeId',
  'ListingTermsInput.regionId',
  'ListingTermsInput.areaRegionIds',
  'ListingTermsInput.spaceId',
  'ListingFilterInput.providerId',
  'Query.provider.id',
  'Query.listing.id',
  'Query.listingSlots.listingId',
  'OrderServiceInput.slotId',
  // spaces and when their rooms are taken, and what is on the supply–demand board
  'Query.space.id',
  'Query.spaces.regionId',
  'BookRoomInput.roomId',
  'Query.roomBookings.roomId',
  'PublishNeedInput.spaceId',
  'OfferSupplyInput.areaRegionIds',
  'Query.need.id',
  'Query.needs.regionId',
  'Query.supply.id',
  'Query.supplies.regionId',
  'Query.supplies.organisationId',
  // organisations that an expert has ties to, and rounds that were announced
  'ExpertTieInput.organisationId',
  'RegisterExpertInput.organisationId',
  'CastBallotInput.roundId',
  'Query.ventureBallotPaper.roundId',
  'Query.ventureRanking.roundId',
  'Query.ventureDraws.roundId',
  // rounds that were announced
  'Query.ventureRounds.hostId',
  'Query.ventureRounds.regionId',
  // rounds of small projects, where they are carried out and by whom
  'DraftMicroProjectInput.roundId',
  'DraftMicroProjectInput.regionId',
  'StartMicroProjectInput.contractorId',
  'Query.microProjects.roundId',
  'Query.ventureMatching.roundId',
  'Query.publishedMicroProjects.roundId',
  // an organisation, whose bans are answered to itself and to the staff of their rounds: to others there are none
  'Query.ventureBans.organisationId',
  // what hangs in a public hall
  'Query.districtFigures.regionId',
  'Subscription.districtFiguresUpdated.regionId',
]);

/** Answers that say nothing of the id: the input was refused before it was looked up. */
const WRONG_TRIALS = ['INTERNAL', 'GRAPHQL_', 'BAD_USER_INPUT', 'RATE_LIMITED'];

describe('ids in the schema', () => {
  it("are all either tried with somebody else's, or known to be open", async () => {
    const known = new Set([...Object.keys(places), ...open]);
    expect(idPlaces(await buildSchema(capabilities)).filter((place) => !known.has(place))).toEqual([]);
  });
});

forEachEngine("somebody else's id", (engine) => {
  let api: RunningApi;
  let foreign: Foreign;
  let sound: Record<string, unknown>;
  const askers = new Map<string, GraphqlClient>();

  beforeAll(async () => {
    // One account sends all of these within a minute; the limit of its mutations would answer in their place.
    api = await startApi(engine, { settings: { MUTATIONS_PER_MINUTE: '100000' } });
    api.clock.set(addMinutes(startOfBusinessDate(addDays(businessDate(api.clock.now()), 1)), 8 * 60));
    await seedDistrict(api.application, { volunteers: 5, grids: 16, seed: 'foreign', demo: true });
    const { recordId: record } = await serve(api);
    const correction = await askForCorrection(await signIn(api, 'volunteer-1'), record, 90);
    await serve(api, { location: { ...home, latitude: home.latitude + 1, system: 'WGS84' } });
    const resident = await signIn(api, 'resident');
    const station = await signIn(api, 'station-worker');
    const review = await reviewOfStation(station);
    const relation = await relationOf(resident, station);
    const recognition = await whatIsRecognised();
    const others = await whatOthersHave(resident, station);
    const redeemed = await whatIsRedeemed();
    const opened = await charityOf(api);
    const { officer: _, accountant: __, ...charity } = opened;
    const { id: emergencyGrant, disbursementId } = await orderedGrant(api, opened);
    const aid = { emergencyGrant, disbursement: disbursementId ?? '' };
    const offered = await offeredBy(api, opened);
    const settlement = await emptySettlement(api, offered, opened);
    const { id: serviceOrder } = await take<{ id: string }>(
      ...([api, 'volunteer-2', 'orderService', { slotId: offered.slot }, 'id'] as const),
    );
    const community = await communityOf(api, 'volunteer-3', offered);
    const payment = await paymentOf(resident);
    const asked = { record, correction, review, relation, payment, settlement, serviceOrder };
    const panel = await foreignPanel(api, opened.host);
    const inRound = { round: panel.panelRound, application: panel.reviewed };
    const promised = await foreignProject(api, opened.host, inRound);
    const objection = await foreignObjection(api, panel.panelRound, panel.reviewed);
    const rows = await ventureRowsOf(api, opened, offered);
    const small = await smallProjectsOf(api, opened);
    const micro = { microRound: small.round, microProject: await submittedProject(small) };
    const ventures = { ...rows, ...panel, ...promised, ...micro, objection };
    foreign = {
      ...{ ...others, ...ventures, ...asked, ...recognition, ...redeemed },
      ...{ ...charity, ...aid, ...offered, ...community },
    };
    await grantOtherStreet(await signIn(api, 'officer'), await signIn(api, 'volunteer-5'));
    askers.set('a stranger', await signIn(api, 'volunteer-4'));
    askers.set('staff of another street', await signIn(api, 'volunteer-5'));
    sound = await orderInput(api, await signIn(api, 'resident'), '上门理发');
  });
  afterAll(() => api.close());

  /** The review of the record that was signed far away. */
  async function reviewOfStation(station: GraphqlClient): Promise<string> {
    const { recordReviews } = await station.run<{ recordReviews: { nodes: { id: string }[] } }>(
      '{ recordReviews(first: 1) { nodes { id } } }',
    );
    return recordReviews.nodes[0]?.id ?? '';
  }

  /** Two people who say that they are family. */
  async function relationOf(one: GraphqlClient, other: GraphqlClient): Promise<string> {
    const { showFamilyCode } = await one.run<{ showFamilyCode: { code: string } }>(
      'mutation { showFamilyCode { code } }',
    );
    const { confirmFamily } = await other.run<{ confirmFamily: { id: string }[] }>(
      'mutation($input: ConfirmFamilyInput!) { confirmFamily(input: $input) { id } }',
      { input: { code: showFamilyCode.code } },
    );
    return confirmFamily[0]?.id ?? '';
  }

  /** An order of the resident with offers out, and the people and grants around it. */
  async function whatOthersHave(
    resident: GraphqlClient,
    station: GraphqlClient,
  ): Promise<Pick<Foreign, 'request' | 'offer' | 'volunteer' | 'person' | 'grant' | 'region'>> {
    const request = await order(api, resident, '上门理发');
    const inbox = await (
      await signIn(api, 'volunteer-1')
    ).follow<{
      offerReceived: { offer: { id: string; volunteerId: string } };
    }>('subscription($after: Cursor) { offerReceived(after: $after) { offer { id volunteerId } } }');
    await station.run('mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }', {
      input: { requestId: request.id },
    });
    await inbox.until((received) => received.length > 0);
    inbox.end();
    const { me } = await resident.run<{ me: { id: string } }>('{ me { id } }');
    const staff = await station.run<{ me: { roles: { id: string }[] } }>('{ me { roles { id } } }');
    const { offer } = inbox.received[0]?.offerReceived as { offer: { id: string; volunteerId: string } };
    return {
      request: request.id,
      offer: offer.id,
      volunteer: offer.volunteerId,
      person: me.id,
      grant: staff.me.roles[0]?.id ?? '',
      region: await regionOf(resident),
    };
  }

  /** A star of volunteer-1 on public notice, and a request for a certificate. */
  async function whatIsRecognised(): Promise<Pick<Foreign, 'star' | 'certificate' | 'notice'>> {
    await publishLadder(api);
    await registerDocument(api, 'volunteer-1');
    const volunteer = await signIn(api, 'volunteer-1');
    const { applyForStar } = await volunteer.run<{ applyForStar: { id: string } }>(
      'mutation($input: ApplyForStarInput!) { applyForStar(input: $input) { id } }',
      { input: { star: 1, idempotencyKey: newId() } },
    );
    const { requestCertificate } = await volunteer.run<{ requestCertificate: { id: string } }>(
      'mutation($input: RequestCertificateInput!) { requestCertificate(input: $input) { id } }',
      { input: certificateInput(api) },
    );
    const { decideStarApplication } = await (
      await signIn(api, 'station-worker')
    ).run<{ decideStarApplication: { noticeId: string } }>(
      'mutation($input: DecideStarApplicationInput!) { decideStarApplication(input: $input) { noticeId } }',
      { input: { applicationId: applyForStar.id, decision: 'APPROVE', reason: '属实', idempotencyKey: newId() } },
    );
    return { star: applyForStar.id, certificate: requestCertificate.id, notice: decideStarApplication.noticeId };
  }

  /** A redemption of volunteer-1 at the merchant of volunteer-2, and another merchant of volunteer-5. */
  async function whatIsRedeemed(): Promise<Pick<Foreign, 'merchant' | 'askersMerchant' | 'reward' | 'redemption'>> {
    const officer = await signIn(api, 'officer');
    const { regions } = await officer.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: DISTRICT, first: 1) { nodes { id } } }',
    );
    const district = regions.nodes[0]?.id ?? '';
    const merchant = await openMerchant(api, 'volunteer-2', district);
    const askersMerchant = await openMerchant(api, 'volunteer-5', await otherStreet(officer));
    const reward = await createReward(api, 'volunteer-2', { merchantId: merchant, regionId: district });
    const { id: redemption } = await redeem(await signIn(api, 'volunteer-1'), reward);
    return { merchant, askersMerchant, reward, redemption };
  }

  async function paymentOf(resident: GraphqlClient): Promise<string> {
    const { me } = await resident.run<{ me: { id: string } }>('{ me { id } }');
    const draft = {
      ...{ purposeType: 'funds.donation', purposeId: newId(), payeeId: newId(), payerId: me.id },
      ...{ amount: 100, methods: ['CARD' as const], idempotencyKey: newId() },
      expiresAt: new Date(api.clock.now().getTime() + 3_600_000),
    };
    return (await api.get(UnitOfWork).run(() => api.get(Payments).createPayment(draft))).id;
  }

  async function otherStreet(officer: GraphqlClient): Promise<string> {
    const { regions } = await officer.run<{ regions: { nodes: { id: string; name: string }[] } }>(
      '{ regions(level: STREET, first: 10) { nodes { id name } } }',
    );
    return (regions.nodes.find(({ name }) => name === '文峰街道') ?? regions.nodes[1])?.id ?? '';
  }

  async function grantOtherStreet(officer: GraphqlClient, person: GraphqlClient): Promise<void> {
    const { me } = await person.run<{ me: { id: string } }>('{ me { id } }');
    const own = await officer.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: GRID, first: 1) { nodes { id } } }',
    );
    expect(own.regions.nodes).toHaveLength(1);
    await officer.run('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', {
      input: { personId: me.id, role: 'STATION_WORKER', scope: 'REGION', scopeId: await otherStreet(officer) },
    });
  }

  const tried = Object.entries(places).filter(([place]) => !place.startsWith('Subscription'));
  describe.each(['a stranger', 'staff of another street'])('given by %s', (who) => {
    it.each(tried)('at %s, is answered as one that does not exist', async (_, { kind, call }) => {
      const client = askers.get(who) as GraphqlClient;
      const answers = [];
      for (const id of [foreign[kind], newId()]) {
        const { query: text, variables } = call(id, foreign, sound);
        const { data, errors } = await client.send(text, variables);
        answers.push(
          JSON.stringify({
            data,
            errors: errors.map(({ message, extensions }) => ({
              message,
              code: extensions.code,
              params: extensions.params,
            })),
          }).replaceAll(id, '<id>'),
        );
      }
      expect(answers[0]).toBe(answers[1]);
      for (const wrongTrial of WRONG_TRIALS) expect(answers[0]).not.toContain(wrongTrial);
    });

    it.each([
      ['serviceRequestUpdated', 'requestId', 'request'],
      ['dispatchBoard', 'regionId', 'region'],
      ['paymentUpdated', 'paymentId', 'payment'],
      ['driveProgress', 'driveId', 'drive'],
      ['disclosureOverdue', 'hostId', 'host'],
      ['serviceOrderUpdated', 'orderId', 'serviceOrder'],
      ['settlementUpdated', 'settlementId', 'settlement'],
      ['serviceOrderBoard', 'regionId', 'region'],
      ['providerOrderBoard', 'providerId', 'provider'],
      ['supplyBoard', 'regionId', 'region'],
      ['supplyBoard', 'organisationId', 'organisation'],
      ['complaintBoard', 'regionId', 'region'],
      ['roomBookingBoard', 'spaceId', 'space'],
      ['roundUpdated', 'roundId', 'round'],
    ] as const)('in the subscription %s, is answered as one that does not exist', async (field, argument, kind) => {
      const codes = [];
      for (const id of [foreign[kind], newId()]) {
        const subscription = (askers.get(who) as GraphqlClient).subscribe(
          `subscription($id: ID!) { ${field}(${argument}: $id) { cursor } }`,
          { id },
        );
        await subscription.until((_received, { errors }) => errors.length > 0);
        codes.push(subscription.errors[0]?.extensions.code);
        subscription.end();
      }
      expect(codes[0]).toBe(codes[1]);
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codes[0]);
    });
  });
});

/** Every argument and input field of the schema whose type is ID, but idempotency keys. */
function idPlaces(schema: GraphQLSchema): string[] {
  const isId = ({ name, type }: GraphQLArgument | GraphQLInputField): boolean =>
    isNamedType(getNamedType(type)) && getNamedType(type).name === 'ID' && name !== 'idempotencyKey';
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const ofArguments = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.filter(isId).map((argument) => `${root?.name}.${field.name}.${argument.name}`),
    ),
  );
  const ofInputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(isId)
        .map((field) => `${type.name}.${field.name}`),
    );
  return [...ofArguments, ...ofInputs];
}
