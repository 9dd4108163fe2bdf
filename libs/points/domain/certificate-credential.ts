import { totalMinutes, type CertifiedMinutes } from './certificate-content.js';

/** Contexts of the credential; their meaning is fixed here, nothing is loaded from them. */
export const CREDENTIAL_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** Types of the credential. */
export const CREDENTIAL_TYPES = ['VerifiableCredential', 'OpenBadgeCredential'] as const;

const NAME = '志愿服务记录证明 · Volunteer service record';
const ACHIEVEMENT = 'urn:linli:achievement:volunteer-service-record';
const CRITERIA =
  '服务记录经签到签退、补录或纸质核实后生效，时长由服务端计算，往返路途不计。' +
  'Service records in effect: signed in and out, entered later, or taken from paper; counted by the server, travel excluded.';

/** What the credential tells of a certificate. */
export interface CertifiedRecord extends CertifiedMinutes {
  id: string;
  /** As printed. */
  number: string;
  name: string;
  volunteerNumber: string;
  fromDay: string;
  toDay: string;
  issuerName: string;
  validAt: Date;
}

const results = [
  ['signed', '签到签退时长（分钟） · Minutes signed in and out', 'signedMinutes'],
  ['backfilled', '补录时长（分钟） · Minutes entered later', 'backfilledMinutes'],
  ['paper', '纸质记录时长（分钟） · Minutes from paper', 'paperMinutes'],
] as const;

/**
 * The certificate as an Open Badges 3.0 credential without its proof. It names the volunteer, for it is handed to the
 * volunteer alone; the number of the identity document is not in it.
 */
export function certificateCredential(record: CertifiedRecord, issuerId: string): Record<string, unknown> {
  return {
    '@context': [...CREDENTIAL_CONTEXTS],
    id: `urn:uuid:${record.id}`,
    type: [...CREDENTIAL_TYPES],
    issuer: { id: issuerId, type: ['Profile'], name: record.issuerName },
    validFrom: record.validAt.toISOString(),
    name: NAME,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [identity('name', record.name), identity('identifier', record.volunteerNumber)],
      activityStartDate: `${record.fromDay}T00:00:00+08:00`,
      activityEndDate: `${record.toDay}T23:59:59+08:00`,
      licenseNumber: record.number,
      achievement: achievement(),
      result: results.map(([id, , field]) => ({
        type: ['Result'],
        resultDescription: `urn:linli:result:${id}-minutes`,
        value: String(record[field]),
      })),
    },
  };
}

/** What a reader is told of a credential that holds. */
export interface ReadCredential {
  number: string;
  name: string;
  issuerName: string;
  fromDay: string;
  toDay: string;
  minutes: number;
}

/** Reads a credential back, without looking at its proof; null if it is none of ours. */
export function readCredential(document: Record<string, unknown>): ReadCredential | null {
  try {
    const { issuer, credentialSubject: subject } = document as unknown as Shape;
    const minutes = subject.result.map(({ value }) => Number(value));
    const [signedMinutes = NaN, backfilledMinutes = NaN, paperMinutes = NaN] = minutes;
    const total = totalMinutes({ signedMinutes, backfilledMinutes, paperMinutes });
    const name = subject.identifier.find(({ identityType }) => identityType === 'name')?.identityHash;
    if (subject.achievement.id !== ACHIEVEMENT || name === undefined || !Number.isSafeInteger(total)) return null;
    const [fromDay, toDay] = [subject.activityStartDate.slice(0, 10), subject.activityEndDate.slice(0, 10)];
    return { number: subject.licenseNumber, name, issuerName: issuer.name, fromDay, toDay, minutes: total };
  } catch {
    return null;
  }
}

interface Shape {
  issuer: { name: string };
  credentialSubject: {
    identifier: { identityType: string; identityHash: string }[];
    activityStartDate: string;
    activityEndDate: string;
    licenseNumber: string;
    achievement: { id: string };
    result: { value: string }[];
  };
}

const identity = (identityType: string, identityHash: string): Record<string, unknown> => ({
  ...{ type: 'IdentityObject', hashed: false, identityHash, identityType },
});

const achievement = (): Record<string, unknown> => ({
  ...{ id: ACHIEVEMENT, type: ['Achievement'], achievementType: 'CommunityService', name: NAME, description: NAME },
  criteria: { narrative: CRITERIA },
  resultDescription: results.map(([id, name]) => ({
    ...{ id: `urn:linli:result:${id}-minutes`, type: ['ResultDescription'], name, resultType: 'RawScore' },
  })),
});
