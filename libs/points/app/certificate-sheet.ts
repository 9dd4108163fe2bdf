import PDFDocument from 'pdfkit';
import type { CertificateFonts } from './certificate-fonts.js';

/** Points of A4 and its margins. */
const PAGE = { width: 595, height: 842, margin: 56, bottom: 64 } as const;
const LINE = 1.5;

/** Where a text goes. */
interface Box {
  x: number;
  width: number;
  size: number;
}

/** A sheet of paper that is written from top to bottom, in fonts that have every character. */
export class CertificateSheet {
  private readonly document: PDFKit.PDFDocument;
  private y: number = PAGE.margin;

  constructor(
    private readonly fonts: CertificateFonts,
    info: { title: string; createdAt: Date },
  ) {
    this.document = new PDFDocument({
      ...{ size: 'A4', margin: 0, bufferPages: true, lang: 'zh-CN', displayTitle: true },
      info: { Title: info.title, CreationDate: info.createdAt, Producer: 'Linli', Creator: 'Linli' },
    });
    for (const { name, file } of fonts.files()) this.document.registerFont(name, file);
  }

  /** A fixed heading in the middle. */
  heading(text: string, size: number): void {
    this.document.font('heading').fontSize(size);
    this.document.text(text, 0, this.y, { width: PAGE.width, align: 'center', lineBreak: false });
    this.y += size * LINE;
  }

  /** Label and value; the value runs over several lines where it must. */
  pair(label: string, value: string, width: number = PAGE.width - 2 * PAGE.margin): void {
    const labelWidth = 140;
    this.row([
      { text: label, x: PAGE.margin, width: labelWidth, size: 9 },
      { text: value, x: PAGE.margin + labelWidth, width: width - labelWidth, size: 10.5 },
    ]);
  }

  /** Cells beside each other; on a new page where they do not fit. */
  row(cells: readonly (Box & { text: string })[]): void {
    const wrapped = cells.map((cell) => ({ ...cell, lines: this.wrap(cell.text, cell) }));
    const height = Math.max(...wrapped.map(({ lines, size }) => lines.length * size * LINE));
    this.makeRoom(height);
    for (const { lines, x, size } of wrapped) {
      lines.forEach((line, at) => this.write(line, x, this.y + at * size * LINE, size));
    }
    this.y += height;
  }

  /** A thin line across. */
  rule(): void {
    this.y += 4;
    this.document
      .moveTo(PAGE.margin, this.y)
      .lineTo(PAGE.width - PAGE.margin, this.y)
      .lineWidth(0.5)
      .stroke('#444444');
    this.y += 6;
  }

  /** Goes to a new page unless so much is left on this one. */
  makeRoom(height: number): void {
    if (this.y + height <= PAGE.height - PAGE.bottom) return;
    this.document.addPage();
    this.y = PAGE.margin;
  }

  /** Black squares at the right margin, beside what follows. */
  squares(rows: readonly (readonly boolean[])[], size: number): void {
    const side = size / rows.length;
    const left = PAGE.width - PAGE.margin - size;
    rows.forEach((row, down) =>
      row.forEach((dark, across) => {
        if (dark) this.document.rect(left + across * side, this.y + down * side, side, side);
      }),
    );
    this.document.fill('#000000');
  }

  /** Writes a line at the foot of every page and returns the file. */
  async finish(foot: (page: number, pages: number) => string): Promise<Buffer> {
    const { count } = this.document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.document.switchToPage(page);
      this.write(foot(page + 1, count), PAGE.margin, PAGE.height - PAGE.bottom + 20, 8);
    }
    const chunks: Buffer[] = [];
    this.document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve) => this.document.on('end', () => resolve()));
    this.document.end();
    await ended;
    return Buffer.concat(chunks);
  }

  /** Lines of a text that fit a width: Chinese breaks anywhere. */
  private wrap(text: string, { width, size }: Box): string[] {
    const lines = [''];
    let used = 0;
    for (const character of text) {
      const wide = this.fonts.width(character, size);
      if (used + wide > width && used > 0) {
        lines.push('');
        used = 0;
      }
      lines[lines.length - 1] += character;
      used += wide;
    }
    return lines;
  }

  private write(text: string, left: number, top: number, size: number): void {
    let x = left;
    this.document.fill('#000000');
    for (const run of this.fonts.runs(text)) {
      this.document.font(run.font).fontSize(size).text(run.text, x, top, { lineBreak: false });
      x += this.fonts.width(run.text, size);
    }
  }
}
