// Gives the component library the words of our catalogue, so that what it says by itself is said in the window's language.
// It reads its words once from the window and keeps that object; so the object stays, and answers in the language of the moment.
import * as english from 'react-aria-components/i18n/en-US';
import { en } from '../../shared/words/en/en.ts';
import type { Words } from '../../shared/words/words.ts';

type Values = Readonly<Record<string, string | number | boolean>>;
type Message = string | ((values: Values, formatter: unknown) => string);
type Package = Readonly<Record<string, Message>>;

/** The key of our catalogue for a word of the library: `@react-aria/overlays`, `dismiss` → `aria.overlays.dismiss`. */
export const ariaKey = (name: string, key: string): string =>
  name
    .replace(/^@react-aria\//, 'aria.')
    .replace(/^@react-stately\//, 'aria.state.')
    .replace(/^react-aria-components$/, 'aria.components') + `.${key}`;

/** The library's words for one of its parts. What our catalogue does not have stays as the library has it. */
export function ariaPackage(name: string, itsOwn: Package, words: () => Words): Package {
  const strings: Record<string, Message> = {};
  for (const [key, message] of Object.entries(itsOwn)) {
    const ours = ariaKey(name, key);
    const say = (values: Values = {}): string => words().find(ours, asWordValues(values)) ?? '';
    if (!(ours in en)) strings[key] = message;
    else if (typeof message === 'string') Object.defineProperty(strings, key, { get: say, enumerable: true });
    else strings[key] = (values) => say(values);
  }
  return strings;
}

/** A choice between yes and no is one between two words in a message. */
const asWordValues = (values: Values): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );

/** The library's own words in English; it declares the type of its strings and forgets that they are there. */
export const libraryEnglish = (english as unknown as { default: Readonly<Record<string, Package>> }).default;

let spoken: Words | undefined;

/** Sets the language in which the component library speaks. To be called before what it draws is drawn. */
export function speakAria(words: Words): void {
  const isFirst = spoken === undefined;
  spoken = words;
  if (!isFirst) return;
  const say = () => spoken ?? words;
  const packages = Object.entries(libraryEnglish);
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: words.locale,
    [Symbol.for('react-aria.i18n.strings')]: Object.fromEntries(
      packages.map(([name, itsOwn]) => [name, ariaPackage(name, itsOwn, say)]),
    ),
  });
}
