// What the component library says by itself: in the words of our catalogue, in the language of the moment.
import { describe, expect, it } from 'vitest';
import { ariaKey, ariaPackage, libraryEnglish } from '../../../renderer/workbench/aria-words.ts';
import { en } from '../../../shared/words/en/en.ts';
import { wordsOf } from '../../../shared/words/languages.ts';

/** The parts whose words stand in our catalogue; of the others the page shows nothing. */
const spoken = [
  '@react-aria/autocomplete',
  '@react-aria/calendar',
  '@react-aria/combobox',
  '@react-aria/datepicker',
  '@react-aria/grid',
  '@react-aria/gridlist',
  '@react-aria/menu',
  '@react-aria/numberfield',
  '@react-aria/overlays',
  '@react-aria/searchfield',
  '@react-aria/spinbutton',
  '@react-aria/tag',
  '@react-aria/toast',
  '@react-stately/datepicker',
];
const part = (name: string, tag: () => string) =>
  ariaPackage(name, libraryEnglish[name] ?? {}, () => wordsOf(tag()));
const said = (message: unknown, values: Record<string, string | number | boolean> = {}): unknown =>
  typeof message === 'function' ? (message as (given: typeof values) => string)(values) : message;

describe('the words of the component library', () => {
  it('stand in our catalogue key by key, none missing and none it does not know', () => {
    const itsOwn = spoken.flatMap((name) =>
      Object.keys(libraryEnglish[name] ?? {}).map((key) => ariaKey(name, key)),
    );
    const ours = Object.keys(en).filter(
      (key) => key.startsWith('aria.') && !key.startsWith('aria.components.'),
    );
    expect(ours.toSorted()).toEqual(itsOwn.toSorted());
  });

  it('change with the language, although the library keeps the object it was first given', () => {
    let tag = 'en';
    const overlays = part('@react-aria/overlays', () => tag);
    const combobox = part('@react-aria/combobox', () => tag);
    const inEnglish = [overlays['dismiss'], said(combobox['countAnnouncement'], { optionCount: 1 })];
    tag = 'vi';
    const inVietnamese = [overlays['dismiss'], said(combobox['countAnnouncement'], { optionCount: 12 })];
    expect([inEnglish, inVietnamese]).toEqual([
      ['Dismiss', '1 option available.'],
      ['Đóng', 'Có 12 lựa chọn.'],
    ]);
  });

  it('tell yes and no apart, and leave out what is not the case', () => {
    const { focusAnnouncement } = part('@react-aria/combobox', () => 'en');
    const values = { groupTitle: 'Hosts', groupCount: 2, optionText: 'Thailand' };
    expect(said(focusAnnouncement, { ...values, isGroupChange: true, isSelected: true })).toBe(
      'Entered group Hosts, with 2 options. Thailand, chosen',
    );
    expect(said(focusAnnouncement, { ...values, isGroupChange: false, isSelected: false })).toBe('Thailand');
  });

  it('are the library’s English where our catalogue has none, so that nothing it asks for is missing', () => {
    const table = part('@react-aria/table', () => 'vi');
    expect(table).toEqual(libraryEnglish['@react-aria/table']);
    expect(part('@react-aria/datepicker', () => 'th')['calendar']).toBe('ปฏิทิน');
    expect(part('@react-aria/datepicker', () => 'km')['weekday']).toBe('day of the week');
  });
});
