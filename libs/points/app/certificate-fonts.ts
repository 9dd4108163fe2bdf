import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { create, type Font } from 'fontkit';

/** A part of a text that one font has all characters of. */
export interface TextRun {
  font: string;
  text: string;
}

/** A font as it is embedded. */
export interface PrintedFont {
  name: string;
  file: Buffer;
}

/** Fonts in the order in which they are asked for a character: simplified Chinese first, then what only Japanese names have (𠮷). */
const TEXT_FONTS = [
  { name: 'text', packaged: '@embedpdf/fonts-sc', file: 'NotoSansHans-Regular.otf' },
  { name: 'rare', packaged: '@embedpdf/fonts-jp', file: 'NotoSansJP-Regular.otf' },
] as const;
/** For fixed headings only. */
const HEADING = { name: 'heading', packaged: '@embedpdf/fonts-sc', file: 'NotoSansHans-Bold.otf' } as const;

interface LoadedFont extends PrintedFont {
  font: Font;
}

/** The fonts of certificates: which characters they have, how wide these are, and the files to embed. Loaded on first use. */
@Injectable()
export class CertificateFonts {
  private loaded: readonly LoadedFont[] | undefined;
  private heading: PrintedFont | undefined;

  /** Characters of a text that no font has a glyph for, as code points (U+26AFC), each once. */
  missing(text: string): string[] {
    const missing = characters(text).filter((character) => this.fontOf(character) === undefined);
    return [...new Set(missing)].map((character) => `U+${code(character).toString(16).toUpperCase().padStart(4, '0')}`);
  }

  /** A text in parts of one font each. Throws for a character that no font has: it is checked long before. */
  runs(text: string): TextRun[] {
    const runs: TextRun[] = [];
    for (const character of characters(text)) {
      const font = this.fontOf(character)?.name;
      if (font === undefined) throw new Error('a text with a character that cannot be printed');
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  }

  /** How wide a text is at a size. */
  width(text: string, size: number): number {
    return characters(text).reduce((sum, character) => {
      const font = this.fontOf(character)?.font;
      return font === undefined
        ? sum
        : sum + (font.glyphForCodePoint(code(character)).advanceWidth / font.unitsPerEm) * size;
    }, 0);
  }

  /** The files to embed. */
  files(): PrintedFont[] {
    this.heading ??= { name: HEADING.name, file: readFont(HEADING) };
    return [...this.fonts(), this.heading];
  }

  private fontOf(character: string): LoadedFont | undefined {
    return this.fonts().find(({ font }) => font.hasGlyphForCodePoint(code(character)));
  }

  private fonts(): readonly LoadedFont[] {
    this.loaded ??= TEXT_FONTS.map((font) => {
      const file = readFont(font);
      return { name: font.name, file, font: create(file) as Font };
    });
    return this.loaded;
  }
}

/** The packages ship their fonts beside the code that names them. */
function readFont({ packaged, file }: { packaged: string; file: string }): Buffer {
  const entry = createRequire(import.meta.url).resolve(packaged);
  return readFileSync(join(dirname(entry), '..', 'fonts', file));
}

/** Characters as they are printed: composed, any blank as one. */
function characters(text: string): string[] {
  return [...text.normalize('NFC').replace(/\s+/gu, ' ')];
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}
