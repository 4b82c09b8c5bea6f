// One section's restricted answers: single ones by their name, those of a table by item, each with the way to where it is written.
import { ArrowUpRight } from 'lucide-react';
import { answerText } from '../../shared/document/answer-text.ts';
import type { Reading } from '../../shared/document/reading.ts';
import type { RestrictedSection, RestrictedTable } from '../../shared/document/restricted-answers.ts';
import {
  collectionDefinition,
  fieldAt,
  itemTitle,
  sectionRecord,
  splitCollectionKey,
} from '../../shared/plan/address.ts';
import type { AnyItem, Place } from '../../shared/plan/address.ts';
import { collectionName, fieldName, itemName, sectionName } from '../../shared/words/plan-words.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

type Answer = { readonly name: string; readonly text: string };

export function RestrictedPart({
  part,
  reading,
}: {
  readonly part: RestrictedSection;
  readonly reading: Reading;
}) {
  const words = useWords();
  const { section, fields, tables } = part;
  const record = sectionRecord(reading.plan, section);
  return (
    <section className="cw-restricted-part" aria-label={sectionName(words, section)}>
      <h2>{sectionName(words, section)}</h2>
      {fields.length === 0 ? null : (
        <ul className="cw-restricted-rows">
          {fields.map((field) => {
            const key = `${section}.${field}`;
            const text = answerText(reading, key, fieldAt({ section, field }), record[field]);
            return (
              <Row
                key={field}
                title={fieldName(words, key)}
                answers={[{ name: '', text }]}
                place={{ section, field }}
              />
            );
          })}
        </ul>
      )}
      {tables.map((table) => (
        <Table key={table.key} table={table} reading={reading} />
      ))}
    </section>
  );
}

function Table({ table, reading }: { readonly table: RestrictedTable; readonly reading: Reading }) {
  const words = useWords();
  const { section, collection } = splitCollectionKey(table.key);
  const { titleField } = collectionDefinition(table.key);
  return (
    <div className="cw-restricted-table">
      <h3>
        {collectionName(words, table.key)}{' '}
        <span className="cw-quiet">{words.say('restricted.count', { count: table.items.length })}</span>
      </h3>
      <ul className="cw-restricted-rows">
        {table.items.map((item) => (
          <Row
            key={item.id}
            title={itemTitle(reading.plan, table.key, item.id) || itemName(words, table.key)}
            answers={answersOf(reading, table, item, titleField)}
            place={{ section, collection, item: item.id, field: table.fields[0] ?? titleField }}
          />
        ))}
      </ul>
    </div>
  );
}

function answersOf(reading: Reading, table: RestrictedTable, item: AnyItem, titleField: string): Answer[] {
  const fields = collectionDefinition(table.key).fields;
  return table.fields
    .filter((name) => name !== titleField)
    .flatMap((name) => {
      const key = `${table.key}.${name}`;
      const field = fields[name];
      const text = field ? answerText(reading, key, field, item[name]) : '';
      return text === '' ? [] : [{ name: fieldName(reading.words, key), text }];
    });
}

type RowProps = { readonly title: string; readonly answers: readonly Answer[]; readonly place: Place };

function Row({ title, answers, place }: RowProps) {
  const words = useWords();
  const jump = useJump();
  return (
    <li className="cw-restricted-row">
      <span className="cw-restricted-title">{title}</span>
      <dl>
        {answers.map(({ name, text }) => (
          <div key={name}>
            {name === '' ? null : <dt>{name}</dt>}
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button
        variant="quiet"
        icon={ArrowUpRight}
        spokenAs={words.say('restricted.openThis', { title })}
        onPress={() => jump(place)}
      >
        {words.say('restricted.open')}
      </Button>
    </li>
  );
}
