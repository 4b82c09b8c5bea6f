// One spelling of each country, one writing of dates and one term for one thing in everything said in Vietnamese: catalogue, names and guidance.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countries } from '../../../shared/framework/countries.ts';
import { vi } from '../../../shared/words/vi/vi.ts';
import viNames from '../../../templates/words/vi/names.json';

type Text = { readonly where: string; readonly text: string };
type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** The texts in data, without the keys and without the lists of keys to be confirmed. */
function textsIn(data: Json, where: string): readonly Text[] {
  if (typeof data === 'string') return [{ where, text: data }];
  if (Array.isArray(data)) return data.flatMap((item: Json) => textsIn(item, where));
  return Object.entries(data).flatMap(([key, value]: [string, Json]) =>
    key === 'toBeConfirmed' ? [] : textsIn(value, `${where} ${key}`),
  );
}

const folder = join(import.meta.dirname, '../../../templates/words/vi');
const texts: readonly Text[] = [
  ...textsIn(vi, 'catalogue'),
  ...readdirSync(folder).flatMap((name) =>
    textsIn(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json, name),
  ),
];
const names: Readonly<Record<string, string>> = viNames.names;
const said = (pattern: RegExp): string[] =>
  texts.flatMap(({ where, text }) => [...text.matchAll(pattern)].map(([found]) => `${where}: ${found}`));
const word = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${text.replaceAll(/[^\p{L}\d ]/gu, '.')}(?![\\p{L}-])`, 'gu');

describe('a country in Vietnamese', () => {
  it('is written as the foreign ministry writes it from day to day', () => {
    const spelt = {
      Cambodia: 'Campuchia',
      'Lao PDR': 'Lào',
      Libya: 'Libya',
      Malaysia: 'Malaysia',
      Myanmar: 'Myanmar',
      Philippines: 'Philippines',
      'Republic of Korea': 'Hàn Quốc',
      Thailand: 'Thái Lan',
      Tunisia: 'Tunisia',
      Türkiye: 'Thổ Nhĩ Kỳ',
      'Viet Nam': 'Việt Nam',
    };
    expect(Object.keys(spelt).map((name) => [name, names[name]])).toEqual(Object.entries(spelt));
  });

  it('is never spelt out in hyphened syllables', () => {
    const hyphened = /(?<![\p{L}\d-])\p{Lu}\p{L}*(?:-\p{L}+)+/gu;
    const itself = /: (?:Ả-rập|Guinea-Bissau|Timor-Leste|Hi-Tech|P-code)$/;
    expect(said(hyphened).filter((found) => !itself.test(found))).toEqual([]);
  });

  it('is not called by its English name where it has a Vietnamese one', () => {
    const wrong = countries()
      .map(({ name }) => name)
      .filter((name) => !names[name]?.includes(name))
      .flatMap((name) => said(word(name)));
    expect(wrong).toEqual([]);
  });

  it('is not called by a name of other days or other books', () => {
    const others =
      'Miến Điện|Căm Bốt|Cao Miên|Ai Lao|Xiêm|Mã Lai|Tân Gia Ba|Nam Dương|Phi Luật Tân|Phi Líp Pin|Lybia|Libi|Tunisie|Úc|Tân Tây Lan|Nam Hàn|Bắc Hàn|Bắc Triều Tiên|Gruzia|Tiệp Khắc|Turkey|Burma';
    // A language may keep the older name: “tiếng Miến Điện”, “tiếng Mã Lai”.
    expect(said(new RegExp(`(?<![\\p{L}-]|[Tt]iếng )(?:${others})(?![\\p{L}-])`, 'gu'))).toEqual([]);
  });
});

describe('a date in Vietnamese texts', () => {
  it('has a nought before days under ten and before the first two months, as the program writes it', () => {
    expect(said(/(?<![\d.,])[1-9] tháng (?=\d)|(?<=tháng )[12](?!\d)/gu)).toEqual([]);
  });

  it('is never written in the ways of other languages', () => {
    expect(said(/tháng \d{1,2}, \d{4}|\b\d{4}-\d{2}-\d{2}\b/gu)).toEqual([]);
  });
});

it('has one term for one thing, the one the catalogue and the glossary have', () => {
  const others =
    /đầu mối khu vực|chuyển tuyến|bàn giấy tờ|(?<!người )chủ sử dụng|miễn trừ|có thể là nạn nhân|nghi là nạn nhân|buôn bán người|nước xuất xứ|mối nguy/giu;
  expect(said(others)).toEqual([]);
});
