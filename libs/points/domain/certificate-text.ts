import type { MinuteSource } from './certificate-content.js';

/** Kinds of identity documents as printed. */
const documentNames: Record<string, string> = {
  RESIDENT_ID: '居民身份证 Resident identity card',
  PASSPORT: '护照 Passport',
  RESIDENCE_PERMIT: '居留证件 Residence permit',
  OTHER: '其他证件 Other document',
};

/** Sources of minutes as printed. */
export const sourceNames: Record<MinuteSource, string> = { SIGNED: '签到', BACKFILLED: '补录', PAPER: '纸质' };

/** What is printed of a certificate besides its services. */
export interface PrintedCertificate {
  number: string;
  name: string;
  documentType: string;
  documentNumber: string;
  volunteerNumber: string;
  purpose: string;
  recipient: string;
  fromDay: string;
  toDay: string;
  services: number;
  signedMinutes: number;
  backfilledMinutes: number;
  paperMinutes: number;
  totalMinutes: number;
  issuerName: string;
  responsible: string;
  handler: string;
  contact: string;
  /** YYYY-MM-DD */
  issuedOn: string;
  validSince: string;
}

/** Lines above the list: label and value. */
export function headLines(certificate: PrintedCertificate): [label: string, value: string][] {
  const { signedMinutes, backfilledMinutes, paperMinutes, totalMinutes } = certificate;
  const parts = `签到 signed ${signedMinutes} · 补录 entered later ${backfilledMinutes} · 纸质 paper ${paperMinutes}`;
  return [
    ['证明编号 Number', certificate.number],
    ['姓名 Name', certificate.name],
    ['证件类型 Document', documentNames[certificate.documentType] ?? certificate.documentType],
    ['证件号码 Document number', certificate.documentNumber],
    ['志愿者编号 Volunteer number', certificate.volunteerNumber],
    ['服务期间 Period', `${certificate.fromDay} 至 to ${certificate.toDay}`],
    [
      '服务时长 Service time',
      `${hoursOf(totalMinutes)}（${totalMinutes} 分钟 minutes，${certificate.services} 次 services）`,
    ],
    ['其中 Of which', parts],
    ['用途 Purpose', certificate.purpose],
    ['出具对象 For', certificate.recipient],
  ];
}

/** Lines below the list. */
export function issuerLines(certificate: PrintedCertificate): [label: string, value: string][] {
  return [
    ['出具单位 Issued by', certificate.issuerName],
    ['负责人 Responsible', certificate.responsible],
    ['经办人 Handled by', certificate.handler],
    ['联系方式 Contact', certificate.contact],
    ['出具日期 Date of issue', certificate.issuedOn],
    ['公示期满生效 Valid since', certificate.validSince],
  ];
}

/** Minutes as hours and minutes. */
export function hoursOf(minutes: number): string {
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}
