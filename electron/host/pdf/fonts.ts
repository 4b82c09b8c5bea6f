// The font files, opened once per worker and kept: bytes, HarfBuzz font and the characters each covers.
// Knows nothing of documents; a font that no text asks for is never read.
import { Blob, Face, Font } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One per script, and one for signs that the others lack. */
export type Family = 'sans' | 'thai' | 'khmer' | 'lao' | 'myanmar' | 'arabic' | 'signs';
export type Dress = 'normal' | 'bold' | 'italics' | 'bolditalics';

const upright = (name: string) => ({
  normal: `${name}_400Regular.ttf`,
  bold: `${name}_700Bold.ttf`,
  italics: `${name}_400Regular.ttf`,
  bolditalics: `${name}_700Bold.ttf`,
});

/** File of each dress. Scripts without a slanted form stand upright; signs have one weight. */
export const fontFiles: Readonly<Record<Family, Readonly<Record<Dress, string>>>> = {
  sans: {
    normal: 'NotoSans_400Regular.ttf',
    bold: 'NotoSans_700Bold.ttf',
    italics: 'NotoSans_400Regular_Italic.ttf',
    bolditalics: 'NotoSans_700Bold_Italic.ttf',
  },
  thai: upright('NotoSansThai'),
  khmer: upright('NotoSansKhmer'),
  lao: upright('NotoSansLao'),
  myanmar: upright('NotoSansMyanmar'),
  arabic: upright('Vazirmatn'),
  signs: {
    normal: 'NotoSansMath_400Regular.ttf',
    bold: 'NotoSansMath_400Regular.ttf',
    italics: 'NotoSansMath_400Regular.ttf',
    bolditalics: 'NotoSansMath_400Regular.ttf',
  },
};

export type FontFace = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly shaper: Font;
  readonly unitsPerEm: number;
  /** True of a script written from right to left. */
  readonly rightToLeft: boolean;
  readonly covers: (codePoint: number) => boolean;
};

export type FontBook = { readonly face: (family: Family, dress: Dress) => FontFace };

/** Fonts out of one folder, each read when first asked for. Throws when a file is missing: the program is broken then. */
export function openFontBook(folder: string): FontBook {
  const faces = new Map<string, FontFace>();
  return {
    face(family, dress) {
      const file = fontFiles[family][dress];
      const known = faces.get(file);
      if (known) return known;
      const face = openFace(folder, file, family === 'arabic');
      faces.set(file, face);
      return face;
    },
  };
}

function openFace(folder: string, file: string, rightToLeft: boolean): FontFace {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const face = new Face(new Blob(bytes));
  let covered: Set<number> | undefined;
  return {
    file,
    bytes,
    shaper: new Font(face),
    unitsPerEm: face.upem,
    rightToLeft,
    covers: (codePoint) => (covered ??= new Set(face.collectUnicodes())).has(codePoint),
  };
}
