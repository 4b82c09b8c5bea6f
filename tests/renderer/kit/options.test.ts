// Finding and making options from typed words.
import { describe, expect, it } from 'vitest';
import { commitQuery, exactOption, findOptions, type Option } from '../../../renderer/kit/options.ts';

const places: readonly Option[] = [
  { id: 'hn', label: 'Hà Nội', detail: 'Việt Nam' },
  { id: 'dn', label: 'Đà Nẵng', detail: 'Việt Nam' },
  { id: 'ay', label: 'Ayutthaya', detail: 'Thailand' },
  { id: 'na', label: 'Nava Nakorn, Ayutthaya road' },
  { id: 'pp', label: 'ភ្នំពេញ' },
];

const found = (query: string) => findOptions(places, query).map((option) => option.id);

describe('Finding options', () => {
  it('finds words written without their accents, in label or detail', () => {
    expect([found('ha noi'), found('da nang'), found('viet'), found('viet nang')]).toEqual([
      ['hn'],
      ['dn'],
      ['hn', 'dn'],
      ['dn'],
    ]);
  });

  it('puts what begins with the words first', () => {
    expect(found('ayutt')).toEqual(['ay', 'na']);
  });

  it('keeps the marks of scripts in which they are letters', () => {
    expect([found('ភ្នំ'), found('ភន')]).toEqual([['pp'], []]);
  });

  it('shows everything while nothing is typed', () => {
    expect(found('  ')).toHaveLength(places.length);
  });
});

describe('Leaving a field with typed words', () => {
  const words: readonly Option[] = [
    { id: '1', label: 'Má' },
    { id: '2', label: 'Mã' },
  ];

  it('chooses what is named exactly, letter case aside, and tells accents apart', () => {
    expect([exactOption(words, 'mã')?.id, exactOption(words, 'ma')?.id]).toEqual(['2', undefined]);
  });

  it('makes a new entry of unknown words only where that is allowed', () => {
    expect([commitQuery(words, ' Red Cross ', true), commitQuery(words, 'Red Cross', false)]).toEqual([
      { type: 'create', text: 'Red Cross' },
      { type: 'none' },
    ]);
  });

  it('takes the choice back when the words were deleted, and changes nothing when none were typed', () => {
    expect([commitQuery(words, ' ', true), commitQuery(words, null, true)]).toEqual([
      { type: 'clear' },
      { type: 'none' },
    ]);
  });
});
