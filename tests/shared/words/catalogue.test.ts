// The catalogue: every part of the plan has its name, every message is well-formed, and no word slips past it.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { collectionKeys, headerFields } from '../../../shared/plan/address.ts';
import type { EditName } from '../../../shared/plan/commit.ts';
import type { Field } from '../../../shared/plan/field-kinds.ts';
import { anySectionIds, sectionDefinition } from '../../../shared/plan/sections.ts';
import { en } from '../../../shared/words/en/en.ts';
import { lintWords } from '../../../shared/words/lint-words.ts';
import { editWords } from '../../../shared/words/plan-words.ts';
import { pseudo } from '../../../shared/words/pseudo.ts';
import { makeWords } from '../../../shared/words/words.ts';

const words = makeWords('en');
const messages = Object.entries(en as Readonly<Record<string, string>>);
const rows: [key: string, field: Field][] = [
  ...Object.entries(headerFields).map(([name, field]): [string, Field] => [`plan.${name}`, field]),
  ...anySectionIds.flatMap((section) => {
    const { fields, collections } = sectionDefinition(section);
    return [
      ...Object.entries(fields).map(([name, field]): [string, Field] => [`${section}.${name}`, field]),
      ...Object.entries(collections).flatMap(([collection, definition]) =>
        Object.entries(definition.fields).map(([name, field]): [string, Field] => [
          `${section}.${collection}.${name}`,
          field,
        ]),
      ),
    ];
  }),
];
const nameless = (keys: readonly string[]) => keys.filter((key) => !words.find(key));

type Element = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Record<string, { value: Element[] }>;
};
const literal = 0;
const pound = 7;

/** The arguments of a message with their kind and, for choices between forms, the forms. */
function argumentsOf(elements: readonly Element[]): string[] {
  return elements
    .flatMap((element) => {
      if (element.type === literal || element.type === pound) return [];
      const forms = Object.entries(element.options ?? {});
      const own = `${String(element.value)}:${element.type}:${forms.map(([form]) => form).join('|')}`;
      return [own, ...forms.flatMap(([, form]) => argumentsOf(form.value))];
    })
    .toSorted();
}
const parsed = (message: string) => new IntlMessageFormat(message, 'en').getAst() as unknown as Element[];

describe('every part of a plan', () => {
  it('has a name: sections, tables, one item of a table, fields', () => {
    expect(
      nameless([
        ...[...anySectionIds, 'plan'].map((id) => `section.${id}`),
        ...collectionKeys.flatMap((key) => [`collection.${key}`, `one.${key}`]),
        ...rows.map(([key]) => `field.${key}`),
      ]),
    ).toEqual([]);
  });

  it('has a name for each of its choices', () => {
    const missing = rows.flatMap(([key, field]) =>
      field.kind === 'choice'
        ? field.options
            .filter((option) => !words.find(`option.${key}.${option}`) && !words.find(`option.${option}`))
            .map((option) => `${key}.${option}`)
        : [],
    );
    expect(missing).toEqual([]);
  });
});

describe('every message', () => {
  it('is well-formed', () => {
    const broken = messages.filter(([, message]) => {
      try {
        parsed(message);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it('keeps its arguments in the pseudo language, and is marked from end to end', () => {
    const spoilt = messages.filter(([, message]) => {
      const marked = pseudo(message);
      return (
        !/^⟦.*⟧$/s.test(marked) ||
        JSON.stringify(argumentsOf(parsed(marked))) !== JSON.stringify(argumentsOf(parsed(message)))
      );
    });
    expect(spoilt.map(([key]) => key)).toEqual([]);
  });

  it('says something, without blanks at its ends or two in a row', () => {
    const untidy = messages.filter(([key, message]) =>
      key === 'cli.help'
        ? message !== message.trim()
        : message.trim() !== message || /\S {2,}\S/.test(message),
    );
    expect(
      untidy.map(([key]) => key).filter((key) => key !== 'cli.templateRow' && key !== 'cli.scenarioRow'),
    ).toEqual([]);
  });

  it('uses the words that must be right', () => {
    const found = messages.flatMap(([key, message]) =>
      lintWords(message).map((finding) => `${key}: ${finding.found}`),
    );
    expect(found).toEqual([]);
  });
});

describe('words in the pseudo language', () => {
  const qps = makeWords('qps');

  it('show every sentence marked, its values in place', () => {
    expect(qps.say('check.few-objectives', { count: 2 })).toMatch(/^⟦2 .*⟧$/);
    expect(qps.say('check.title-missing')).toMatch(/^⟦.*⟧$/);
    expect(qps.own('Health Support')).toMatch(/^⟦.*⟧$/);
  });
});

describe('an edit in words', () => {
  it.each<[EditName, string]>([
    [{ action: 'set', subject: 'movement.routes.seatsPerDay', title: 'North road' }, 'change '],
    [{ action: 'add', subject: 'sectors.activities', title: '' }, 'add '],
    [{ action: 'remove', subject: 'sectors.activities', title: 'Open a desk' }, '“Open a desk”'],
    [{ action: 'remove', subject: 'sectors.activities', title: '' }, 'delete '],
    [{ action: 'duplicate', subject: 'sectors.activities', title: 'x' }, 'duplicate '],
    [{ action: 'move', subject: 'sectors.activities', title: 'x' }, 'move '],
    [{ action: 'takeOver', subject: 'scope.scenario', title: 'Libya 2014' }, 'Libya 2014'],
    [{ action: 'setAside', subject: 'sectors.choices', title: '' }, 'not now'],
  ])('%o names what was done', (edit, part) => {
    const said = editWords(words, edit);
    expect(said).toContain(part);
    expect(said).not.toMatch(/[{}]|\w+\.\w+\.\w+/);
  });
});

describe('numbers and days', () => {
  it('read as people write them, and what is no day comes back as it is', () => {
    expect([
      words.number(1234567.891),
      words.date('2026-03-01'),
      words.date('soon'),
      words.time('later'),
    ]).toEqual(['1,234,567.89', '1 March 2026', 'soon', 'later']);
  });
});

describe('a key that nobody has', () => {
  it('is null when looked for, and shows itself when said', () => {
    expect([words.find('no.such.key'), words.say('no.such.key' as 'edit.undo')]).toEqual([
      null,
      'no.such.key',
    ]);
  });
});
