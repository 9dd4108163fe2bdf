import { Injectable } from '@nestjs/common';
import encodeQR from 'qr';
import type { CertifiedService } from '../domain/certificate-content.js';
import { headLines, issuerLines, sourceNames, type PrintedCertificate } from '../domain/certificate-text.js';
import { CertificateFonts } from './certificate-fonts.js';
import { CertificateSheet } from './certificate-sheet.js';

const TITLE = '志愿服务记录证明';
const QR_SIZE = 84;
/** Room for the issuer's lines, so that they are not torn from the QR code. */
const CLOSING = 130;

const columns = [
  { x: 56, width: 70 },
  { x: 130, width: 190 },
  { x: 326, width: 120 },
  { x: 452, width: 36 },
  { x: 492, width: 50 },
] as const;

/** Prints a certificate as PDF 打印证明: Chinese with English labels, its number as QR code. */
@Injectable()
export class PrintCertificate {
  constructor(private readonly fonts: CertificateFonts) {}

  /** The file. Everything in it was checked to be printable when the certificate was issued. */
  async execute(
    certificate: PrintedCertificate,
    services: readonly Omit<CertifiedService, 'recordId'>[],
    createdAt: Date,
  ): Promise<Buffer> {
    const sheet = new CertificateSheet(this.fonts, { title: `${TITLE} ${certificate.number}`, createdAt });
    sheet.heading(TITLE, 24);
    sheet.heading('Certificate of volunteer service', 12);
    sheet.rule();
    for (const [label, value] of headLines(certificate)) sheet.pair(label, value);
    sheet.rule();
    this.list(sheet, services);
    sheet.rule();
    sheet.makeRoom(CLOSING);
    sheet.squares(encodeQR(certificate.number, 'raw', { ecc: 'medium', border: 2 }), QR_SIZE);
    for (const [label, value] of issuerLines(certificate)) sheet.pair(label, value, 483 - QR_SIZE - 10);
    return sheet.finish(
      (page, pages) =>
        `凭编号可公开查验，查验不显示个人信息 · Anyone can verify the number ${certificate.number}    ${page}/${pages}`,
    );
  }

  private list(sheet: CertificateSheet, services: readonly Omit<CertifiedService, 'recordId'>[]): void {
    const row = (texts: readonly string[], size: number): void =>
      sheet.row(columns.map((column, at) => ({ ...column, size, text: texts[at] ?? '' })));
    row(['日期 Date', '服务内容 Service', '地点 Place', '来源', '分钟 Min.'], 9);
    for (const { day, content, place, source, minutes } of services) {
      row([day, content, place, sourceNames[source], String(minutes)], 9);
    }
  }
}
