// What a post's plan looks like on paper: its own kind on the cover, its tables inside, and who is warden only by choice.
import { expect, it } from 'vitest';
import { blockTexts } from '../../shared/document/block-texts.ts';
import { buildDocument } from '../../shared/document/build-document.ts';
import { pathOf } from '../../shared/plan/template.ts';
import { templateById } from '../../shared/plan/templates.ts';
import { makeWords } from '../../shared/words/words.ts';
import { edited } from '../fixtures/edits.ts';
import { fullPlan } from '../fixtures/plans.ts';
import { postEdits } from '../fixtures/post-plan.ts';
import { fullyAnsweredPlan } from '../shared/document/plans.ts';

const template = templateById('consular-contingency');
if (!template) throw new Error('expected the template consular-contingency');

/** Every text of a document, in order. */
function printed(restricted: boolean, path = 'full'): string {
  const plan = edited({ ...fullPlan(), role: 'origin', level: 'post' }, ...postEdits());
  const { outline } = pathOf(template!, path);
  const document = buildDocument(
    { ...plan, template: { id: 'consular-contingency', version: 1, path } },
    { outline, words: makeWords('en'), paper: 'a4', restricted },
  );
  return JSON.stringify(document);
}

it.each(['workshop-90', 'full'])('prints the post and all its tables on the path %s', (path) => {
  const text = printed(false, path);
  const missing = [
    'Consular contingency plan, structured after',
    'Embassy of State B in State A',
    'Consular register',
    'Wardens and area coordinators',
    'East crossing',
    'River Plant Company',
    'Level 3',
    'Sports hall',
    'State C by the north crossing',
    'Two tables at the hill school',
  ].filter((words) => !text.includes(words));
  expect(missing).toEqual([]);
});

it('names wardens, their alternates and assembly points only when the restricted part is asked for', () => {
  const named = ['Skipper of the first boat', 'Keeper of the ice house', 'Estate gate', 'Duty officer'];
  expect(named.filter((words) => printed(false).includes(words))).toEqual([]);
  expect(named.filter((words) => !printed(true).includes(words))).toEqual([]);
});

/** The titles of the chapters of a post's document, without the annexes. */
function chapters(outline: 'workshop' | 'full', restricted = false): string[] {
  const plan = edited({ ...fullPlan(), role: 'origin', level: 'post' }, ...postEdits());
  const { blocks } = buildDocument(
    { ...plan, template: { id: 'consular-contingency', version: 1, path: 'full' } },
    { outline, words: makeWords('en'), paper: 'a4', restricted },
  );
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 && /^\d/.test(block.number ?? '') ? [block.text] : [],
  );
}

/** The headings of the MICIC consular contingency plan template, in its order. */
const headings = [
  'Contact information of the Foreign Post',
  'Introduction and objectives of the plan',
  'Area/country risk profile',
  'Profile of the local community of nationals',
  'Crisis scenarios',
  'Roles and responsibilities',
  'Evacuation plan',
  'Phases of the crisis and responses',
  'Logistics',
];

it.each(['workshop', 'full'] as const)(
  'stands under the headings of its template in the %s document',
  (outline) => {
    expect(chapters(outline).filter((title) => headings.includes(title))).toEqual(headings);
    expect(chapters(outline)[0]).toBe('Summary');
  },
);

it('holds every answer of a post somewhere under them, and the contacts in the first', () => {
  const plan = { ...fullyAnsweredPlan(), template: { id: 'consular-contingency', version: 1, path: 'full' } };
  const words = makeWords('en');
  const asPost = buildDocument(plan, { outline: 'full', words, paper: 'a4', restricted: true });
  const asCountry = buildDocument(
    { ...plan, template: { ...plan.template, id: 'mcof-preparedness' } },
    { outline: 'full', words, paper: 'a4', restricted: true },
  );
  const text = blockTexts(asPost.blocks).join('\n');
  const lost = blockTexts(asCountry.blocks).filter(
    (said) => said.includes(' of ') && said.length < 200 && !text.includes(said) && !/^\W*\d/.test(said),
  );
  expect(lost.filter((said) => said.split('\n').some((line) => !text.includes(line)))).toEqual([]);
  expect(printed(true).indexOf('Duty officer')).toBeLessThan(
    printed(true).indexOf('Area/country risk profile'),
  );
});

it('prints no row of the short document that says a figure and not of what', () => {
  const short = printed(false, 'workshop-90');
  expect(short).not.toContain('Assembly points"');
  expect(short).toContain('"Wardens and area coordinators"');
});
