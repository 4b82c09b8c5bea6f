// What a post's plan looks like on paper: its own kind on the cover, its tables inside, and who is warden only by choice.
import { expect, it } from 'vitest';
import { buildDocument } from '../../shared/document/build-document.ts';
import { pathOf } from '../../shared/plan/template.ts';
import { templateById } from '../../shared/plan/templates.ts';
import { makeWords } from '../../shared/words/words.ts';
import { edited } from '../fixtures/edits.ts';
import { fullPlan } from '../fixtures/plans.ts';
import { postEdits } from '../fixtures/post-plan.ts';

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
