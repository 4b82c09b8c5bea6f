// One way to the open lists a plan stores codes of: every list as codes with names, in the order they are offered.
// Names are the shipped English ones; a plan's owner may replace those of countries or territories.
import { alertSchemes } from './alert-schemes.ts';
import { countries, nationalities } from './countries.ts';
import { crisisTypes } from './crisis-types.ts';
import { currencies } from './currencies.ts';
import { guidelines } from './guidelines.ts';
import { languages } from './languages.ts';
import { linkedSystems } from './linked-systems.ts';
import { principles } from './principles.ts';
import { scaleProfiles } from './scale-profiles.ts';
import { sectors } from './sectors.ts';
import { stakeholders } from './stakeholders.ts';

/** A code with its name and, where it helps to choose, a line of explanation. */
export type CodeEntry = { readonly code: string; readonly name: string; readonly hint: string };

type Named = { readonly id: string };

/** A list as entries, made on the first call and kept: cells ask for names all the time. */
function entries<Item extends Named>(
  items: () => readonly Item[],
  name: (item: Item) => string,
  hint: (item: Item) => string,
): () => readonly CodeEntry[] {
  let made: readonly CodeEntry[] | undefined;
  return () => (made ??= items().map((item) => ({ code: item.id, name: name(item), hint: hint(item) })));
}

const lists = {
  sectors: entries(
    sectors,
    (sector) => sector.name,
    (sector) => sector.subtitle,
  ),
  guidelines: entries(
    guidelines,
    (guideline) => `${guideline.id} ${guideline.title}`,
    () => '',
  ),
  principles: entries(
    principles,
    (principle) => principle.title,
    (principle) => principle.meaning,
  ),
  stakeholders: entries(
    stakeholders,
    (stakeholder) => stakeholder.name,
    (stakeholder) => stakeholder.meaning,
  ),
  linkedSystems: entries(
    linkedSystems,
    (system) => system.name,
    (system) => system.meaning,
  ),
  countries: entries(
    countries,
    (country) => country.name,
    () => '',
  ),
  nationalities: entries(
    nationalities,
    (nationality) => nationality.name,
    () => '',
  ),
  languages: entries(
    languages,
    (language) => language.name,
    (language) => language.ownName ?? '',
  ),
  currencies: entries(
    currencies,
    (currency) => currency.name,
    () => '',
  ),
  crisisTypes: entries(
    crisisTypes,
    (type) => type.name,
    (type) => type.note,
  ),
  alertSchemes: entries(
    alertSchemes,
    (scheme) => scheme.name,
    (scheme) => scheme.note,
  ),
  scaleProfiles: entries(
    scaleProfiles,
    (profile) => profile.name,
    (profile) => profile.usedFor,
  ),
} as const;

/** The lists whose codes a plan may store; scenarios are a list of their own elsewhere. */
export type FrameworkList = keyof typeof lists;

/** True where this name is one of the lists here. */
export const isFrameworkList = (name: string): name is FrameworkList => name in lists;

/** The entries of a list, in the order they are offered. */
export const codeEntries = (list: FrameworkList): readonly CodeEntry[] => lists[list]();

const names = new Map<FrameworkList, ReadonlyMap<string, string>>();

/** The name of a code; the code itself where the list does not know it, so that nothing vanishes. */
export function codeName(list: FrameworkList, code: string): string {
  let known = names.get(list);
  if (!known) {
    known = new Map(codeEntries(list).map((entry) => [entry.code, entry.name]));
    names.set(list, known);
  }
  return known.get(code) ?? code;
}
