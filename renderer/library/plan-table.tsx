// The plans as a table: one press opens, everything else is in the row's menu. Files that cannot be read are rows too.
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { countryById } from '../../shared/framework/countries.ts';
import type { PlanRow } from '../../shared/host/shapes.ts';
import { DataTable } from '../kit/data-table.tsx';
import { Menu } from '../kit/menu.tsx';
import { findOptions } from '../kit/options.ts';
import { ProgressBar } from '../kit/progress-bar.tsx';
import { SeverityMark } from '../kit/severity-mark.tsx';
import type { TableColumn } from '../kit/table-types.ts';
import { ChildDialog } from '../parent/child-dialog.tsx';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useNotify } from '../workbench/notify.tsx';
import { TitleDialog } from './title-dialog.tsx';
import type { TitleWish } from './title-dialog.tsx';

type Props = {
  readonly rows: readonly PlanRow[];
  readonly filter: string;
  readonly onChanged: () => void;
};

export function PlanTable({ rows, filter, onChanged }: Props) {
  const { words } = useApp();
  const [wish, setWish] = useState<TitleWish | null>(null);
  const [above, setAbove] = useState<string | null>(null);
  const titleOf = (row: PlanRow): string =>
    row.summary ? row.summary.title || words.say('plan.untitled') : row.file;
  const countryOf = (row: PlanRow): string => {
    const code = row.summary?.country ?? '';
    return words.own(countryById(code)?.name ?? code);
  };
  const found = findOptions(
    rows.map((row) => ({
      id: row.file,
      label: titleOf(row),
      detail: `${countryOf(row)} ${row.summary?.crisis ?? ''}`,
    })),
    filter,
  ).map((option) => option.id);
  const twice = new Set<string>();
  const titles = new Set<string>();
  for (const title of rows.map(titleOf)) (titles.has(title) ? twice : titles).add(title);
  const byFile = new Map(rows.map((row) => [row.file, row]));
  const shown = found.flatMap((file) => byFile.get(file) ?? []);
  const columns: TableColumn<PlanRow>[] = [
    {
      id: 'title',
      label: words.say('column.title'),
      width: 'wide',
      show: (row) => <PlanName row={row} title={titleOf(row)} isTwice={twice.has(titleOf(row))} />,
    },
    { id: 'country', label: words.say('column.country'), width: 'narrow', show: countryOf },
    {
      id: 'role',
      label: words.say('column.role'),
      width: 'narrow',
      show: (row) => words.find(`role.${row.summary?.role ?? ''}`) ?? '',
    },
    {
      id: 'crisis',
      label: words.say('column.crisis'),
      width: 'narrow',
      show: (row) => row.summary?.crisis ?? '',
    },
    {
      id: 'readiness',
      label: words.say('column.readiness'),
      width: 'medium',
      show: (row) => (row.summary ? <Readiness percent={row.summary.readiness} /> : null),
    },
    {
      id: 'changed',
      label: words.say('column.changed'),
      width: 'narrow',
      show: (row) => words.time(row.changedAt),
    },
    {
      id: 'actions',
      label: words.say('column.actions'),
      width: 'tiny',
      show: (row) => (
        <RowMenu row={row} title={titleOf(row)} onChanged={onChanged} onWish={setWish} onUnder={setAbove} />
      ),
    },
  ];
  return (
    <>
      <DataTable
        label={words.say('library.table')}
        columns={columns}
        rows={shown}
        rowId={(row) => row.file}
        empty={words.say('library.noneFound', { text: filter })}
      />
      {wish ? <TitleDialog wish={wish} onDone={onChanged} onClose={() => setWish(null)} /> : null}
      {above ? <ChildDialog file={above} onClose={() => setAbove(null)} /> : null}
    </>
  );
}

type NameProps = {
  readonly row: PlanRow;
  readonly title: string;
  /** Another row has this title, so the name of the file tells them apart. */
  readonly isTwice: boolean;
};

function PlanName({ row, title, isTwice }: NameProps) {
  const { words, workbench } = useApp();
  if (row.problem)
    return (
      <span className="cw-plan-broken">
        <span className="cw-plan-broken-name">{title}</span>
        <span className="cw-plan-broken-why">
          <SeverityMark severity="error" word={words.say('library.couldNotRead')} isWordShown />{' '}
          {faultWords(words, row.problem)}
        </span>
      </span>
    );
  return (
    <>
      <AriaButton
        className="cw-plan-name"
        onPress={() => workbench.send({ type: 'plan.open', file: row.file })}
      >
        {title}
      </AriaButton>
      {isTwice ? (
        <span className="cw-plan-open" translate="no">
          {row.file}
        </span>
      ) : null}
      {row.openSince ? (
        <span className="cw-plan-open">
          {words.say('library.openSince', { since: words.time(row.openSince) })}
        </span>
      ) : null}
    </>
  );
}

function Readiness({ percent }: { readonly percent: number }) {
  const { words } = useApp();
  return (
    <ProgressBar
      label={words.say('column.readiness')}
      share={percent / 100}
      text={words.say('readiness.percent', { percent })}
    />
  );
}

type RowMenuProps = {
  readonly row: PlanRow;
  readonly title: string;
  readonly onChanged: () => void;
  readonly onWish: (wish: TitleWish) => void;
  /** A plan under this one, by its file. */
  readonly onUnder: (file: string) => void;
};

function RowMenu({ row, title, onChanged, onWish, onUnder }: RowMenuProps) {
  const { words, host, workbench } = useApp();
  const notify = useNotify();
  const { file } = row;
  const trash = async (): Promise<void> => {
    const moved = await host.trash({ file });
    onChanged();
    if (!moved.ok) return notify(faultWords(words, moved.fault));
    const putBack = (): void => void host.restoreFromTrash({ file: moved.value.file }).then(onChanged);
    notify(words.say('row.trashed', { title }), { label: words.say('row.putBack'), run: putBack });
  };
  const isBroken = row.problem !== null;
  return (
    <Menu
      label={words.say('row.actions', { title })}
      icon={MoreHorizontal}
      isWordHidden
      commands={[
        {
          id: 'open',
          label: words.say('row.open'),
          isDisabled: isBroken,
          run: () => workbench.send({ type: 'plan.open', file }),
        },
        {
          id: 'duplicate',
          label: words.say('row.duplicate'),
          isDisabled: isBroken,
          run: () => onWish({ kind: 'duplicate', file, title: words.say('duplicate.name', { title }) }),
        },
        {
          id: 'rename',
          label: words.say('row.rename'),
          isDisabled: isBroken,
          run: () => onWish({ kind: 'rename', file, title }),
        },
        {
          id: 'under',
          label: words.say('parent.child.menu'),
          isDisabled: isBroken,
          run: () => onUnder(file),
        },
        { id: 'show', label: words.say('row.show'), run: () => void host.showInFolder({ file }) },
        { id: 'trash', label: words.say('row.trash'), run: () => void trash() },
      ]}
    />
  );
}
