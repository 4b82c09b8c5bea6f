import { describe, expect, it } from 'vitest';
import { lintWords } from '../../../shared/words/lint-words.ts';

const rulesIn = (text: string) => lintWords(text).map((finding) => finding.rule);

describe('lintWords', () => {
  it.each([
    ['illegal migrants were counted', 'irregular'],
    ['an illegal entry into the country', 'irregular'],
    ['a fine for illegal exit', 'irregular'],
    ['people who crossed the border illegally', 'irregular'],
    ['Burmese migrant workers in the province', 'myanmar-nationals'],
    ['shelters for the Burmese', 'myanmar-nationals'],
    ['this figure is verified', 'seen-in'],
    ['the source is unverified', 'seen-in'],
    ['the State failed to open shelters', 'not-yet'],
    ['failure to warn people', 'not-yet'],
    ['people waited at Ras Adjir', 'ras-ajdir'],
    ['people waited at Ras Jdir', 'ras-ajdir'],
    ['people waited at Ras al-Jadir', 'ras-ajdir'],
    ['level four is mandatory repatriation', 'one-country-label'],
    ['potential trafficking victims are screened', 'presumed-victim'],
    ['write an MCOF plan for the province', 'structured-after'],
    ['a 17-year-old worker', 'no-one-identifiable'],
    ['the name of the sector (U)', 'internal-mark'],
  ])('catches "%s"', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });

  it.each([
    'irregular migrants, workers without papers',
    'messages in Burmese, Khmer and Lao',
    'the Burmese language',
    'Myanmar nationals in the province',
    'seen in a source, to be confirmed',
    'a verified identity document',
    'not yet opened',
    'failure of a dam',
    'the crossing at Ras Ajdir',
    'the port of Ras Lanuf',
    'presumed victims of trafficking',
    'structured after MCOF and the MICIC Guidelines',
    'illegal fees taken by a recruiter',
    'three years of work',
  ])('lets "%s" stand', (text) => {
    expect(lintWords(text)).toEqual([]);
  });

  it('says where the words stand and what to write instead', () => {
    expect(lintWords('No illegal exit.')).toEqual([
      {
        rule: 'irregular',
        found: 'illegal exit',
        at: 3,
        instead: 'irregular, or say which paper is missing',
      },
    ]);
  });

  it('lets a quoted word stand only where its speaker is named', () => {
    expect(lintWords('The notice called them “illegal migrants”.')).toEqual([]);
    expect(rulesIn('They are “illegal migrants”.')).toEqual(['irregular']);
    expect(rulesIn('The notice called them illegal migrants.')).toEqual(['irregular']);
  });

  it('lets the title or label of others stand, but never the age of a person', () => {
    const leave = { attributedTo: 'a newspaper' };
    expect(lintWords('Burmese migrants given refuge', leave)).toEqual([]);
    expect(lintWords('A 17-year-old tells', leave).map(({ rule }) => rule)).toEqual(['no-one-identifiable']);
    expect(lintWords('Mandatory repatriation (label of the Philippine scheme)')).toEqual([]);
  });

  it('passes over a rule the caller allows and no other', () => {
    expect(
      lintWords('the State failed; the figure is verified', { allow: ['not-yet'] }).map(({ rule }) => rule),
    ).toEqual(['seen-in']);
  });
});
