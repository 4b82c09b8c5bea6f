// A place of the plan in words, and a question made of an answer that says it is not known. Pure.
import { collectionDefinition, itemTitle, placeKey } from '../../shared/plan/address.ts';
import type { Place } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { isOnlyDoubt } from '../../shared/upkeep/doubt-words.ts';
import type { MarkedAnswer } from '../../shared/upkeep/marked-answers.ts';
import { periods } from '../../shared/upkeep/periods.ts';
import type { UpkeepKind } from '../../shared/upkeep/periods.ts';
import { collectionName, fieldName, sectionName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';

/** What names the item at a place; '' where only the named few may read it, or where it has no name. */
export function openTitle(plan: Plan, { section, collection, item }: Place): string {
  if (!collection || !item) return '';
  const key = `${section}.${collection}`;
  const { fields, titleField } = collectionDefinition(key);
  const sensitivity = fields[titleField]?.sensitivity;
  return sensitivity === 'restricted' || sensitivity === 'severe' ? '' : itemTitle(plan, key, item);
}

/** "Population: Harbour crews, documents held by". */
export function aboutWords(words: Words, plan: Plan, place: Place): string {
  const title = openTitle(plan, place);
  const names = { section: sectionName(words, place.section), field: fieldName(words, placeKey(place)) };
  return title === '' ? words.say('upkeep.about', names) : words.say('upkeep.aboutItem', { ...names, title });
}

/** The question a mark asks: what stands there in the person's own words, else, or where they say nothing more, a question after the field. */
export function questionOf(words: Words, plan: Plan, mark: MarkedAnswer): string {
  if (mark.text !== '' && !isOnlyDoubt(mark.text)) return mark.text;
  if (mark.kind === 'unverified')
    return words.say('upkeep.ask.unverified', {
      title: openTitle(plan, mark.place) || words.say('upkeep.unnamed'),
    });
  const field = fieldName(words, placeKey(mark.place));
  return words.say(mark.kind === 'choice' ? 'upkeep.ask.choice' : 'upkeep.ask.words', { field });
}

/** What the things of a kind are called together. */
export function thingName(words: Words, kind: UpkeepKind): string {
  const collection = periods.find((period) => period.kind === kind)?.collection ?? '';
  return words.find(`upkeep.thing.${kind}`) ?? collectionName(words, collection);
}
