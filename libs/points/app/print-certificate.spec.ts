import { inflateSync } from 'node:zlib';
import decodeQR from 'qr/decode.js';
import encodeQR from 'qr';
import type { PrintedCertificate } from '../domain/certificate-text.js';
import { CertificateFonts } from './certificate-fonts.js';
import { PrintCertificate } from './print-certificate.js';

const fonts = new CertificateFonts();
const certificate: PrintedCertificate = {
  ...{ number: '2026-7K3M-9QXT-A4BC-P', name: '王𠮷㛃䶮', documentType: 'RESIDENT_ID' },
  ...{ documentNumber: '990000199003070013', volunteerNumber: '3209020000017', purpose: '求职' },
  ...{ recipient: '盐城市示例单位', fromDay: '2026-01-01', toDay: '2026-03-31', services: 2 },
  ...{ signedMinutes: 90, backfilledMinutes: 30, paperMinutes: 0, totalMinutes: 120 },
  ...{ issuerName: '五星街道志愿服务站', responsible: '沈建平', handler: '周桂英', contact: '0515-80000000' },
  ...{ issuedOn: '2026-04-01', validSince: '2026-04-09' },
};
const service = (n: number) => ({
  ...{ source: 'SIGNED' as const, minutes: 60, day: '2026-02-03', place: '双元社区' },
  content: `上门理发，第 ${n} 次，内容较长时换行而不截断：为行动不便的老人理发、剪指甲、陪伴聊天`,
});
const print = (services: number): Promise<Buffer> =>
  new PrintCertificate(fonts).execute(
    certificate,
    Array.from({ length: services }, (_, at) => service(at + 1)),
    new Date('2026-04-09T00:00:00.000Z'),
  );

/** Code points that the file says its glyphs stand for: the ToUnicode maps of its fonts. */
function unicodesIn(file: Buffer): Set<number> {
  const found = new Set<number>();
  const text = file.toString('latin1');
  for (const match of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    const map = inflated(match[1] ?? '');
    if (!map.includes('beginbfrange')) continue;
    for (const [, hex = ''] of map.matchAll(/<([0-9a-f]{4}(?: ?[0-9a-f]{4})*)>/gi)) {
      const units = hex.match(/[0-9a-f]{4}/gi)?.map((unit) => parseInt(unit, 16)) ?? [];
      found.add(String.fromCharCode(...units).codePointAt(0) ?? 0);
    }
  }
  return found;
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

describe('the print of a certificate', () => {
  it.each([...'王𠮷㛃䶮禤堃犇骉龑喆曌𫍯𬭊𪨰𬱖𫖮䴙䲟䢺䥽㟃㸆㙍㳇㧐镕卍靐龘齉〇·（）—“”￥Åé'])('has %s', (character) => {
    expect(fonts.missing(character)).toEqual([]);
    expect(fonts.width(character, 10)).toBeGreaterThan(0);
  });

  it.each([
    ['\u{26AFC}', ['U+26AFC']],
    ['张\u{1F600}\u{1F600}', ['U+1F600']],
    ['\u{30EDE}', ['U+30EDE']],
    ['葛\u{E0101}', ['U+E0101']],
    ['', []],
  ])('says what it lacks: %p', (text, missing) => {
    expect(fonts.missing(text)).toEqual(missing);
  });

  it('refuses to print what it lacks, rather than a blank box', () => {
    expect(() => fonts.runs('张\u{26AFC}')).toThrow('cannot be printed');
  });

  it('turns to another font for a character that the first lacks', () => {
    expect(fonts.runs('王𠮷明')).toEqual([
      { font: 'text', text: '王' },
      { font: 'rare', text: '𠮷' },
      { font: 'text', text: '明' },
    ]);
  });

  it('has a glyph for every character that it writes, rare ones included', async () => {
    const written = unicodesIn(await print(2));
    const texts = { ...certificate, documentType: '居民身份证' };
    for (const character of Object.values(texts).join('').replace(/\s/g, '')) {
      expect([character, written.has(character.codePointAt(0) ?? 0)]).toEqual([character, true]);
    }
  });

  it('goes on over pages, each with its number', async () => {
    const pages = (file: Buffer): number => file.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages(await print(1))).toBe(1);
    expect(pages(await print(60))).toBeGreaterThan(2);
  });

  it('has the number as a QR code that can be read', () => {
    const rows = encodeQR(certificate.number, 'raw', { ecc: 'medium', border: 2 });
    const scale = 4;
    const side = rows.length * scale;
    const data = new Uint8Array(side * side * 4).fill(255);
    rows.forEach((row, y) =>
      row.forEach((dark, x) => {
        if (!dark) return;
        for (let at = 0; at < scale * scale; at += 1) {
          const pixel = (y * scale + Math.floor(at / scale)) * side + x * scale + (at % scale);
          data.fill(0, pixel * 4, pixel * 4 + 3);
        }
      }),
    );
    expect(decodeQR({ width: side, height: side, data })).toBe(certificate.number);
  });
});
