// One row of an EditableTable. Draws again only when its own record or its own focus changes.
import { ArrowDown, ArrowUp, CopyPlus, MoreHorizontal, PanelRightOpen, Trash2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Menu, type MenuCommand } from './menu.tsx';
import { cellClass } from './table-columns.ts';
import type { EditableColumn, RowCommands, TableWords } from './table-types.ts';

export type TableRowProps<Row> = {
  row: Row;
  id: string;
  columns: readonly EditableColumn<Row>[];
  words: TableWords<Row>;
  commands: RowCommands;
  /** Its place in a long table of which only a part is drawn. */
  number?: number | undefined;
  isFirst: boolean;
  isLast: boolean;
  /** The column that holds the table's one tab stop, or -1. */
  activeColumn: number;
  isEditing: boolean;
  onTouch: (id: string, column: number) => void;
};

function DrawnRow<Row>({ row, id, columns, words, commands, ...place }: TableRowProps<Row>) {
  return (
    <tr
      data-row={id}
      aria-rowindex={place.number === undefined ? undefined : place.number + 1}
      className="cw-row"
    >
      {columns.map((column, index) => {
        const isActive = index === place.activeColumn;
        const isEdited = isActive && place.isEditing && column.edit !== undefined;
        return (
          <td
            key={column.id}
            role={index === 0 ? 'rowheader' : 'gridcell'}
            data-column={index}
            tabIndex={isActive && !isEdited ? 0 : -1}
            className={cellClass(column, isEdited)}
            aria-readonly={column.edit === undefined || undefined}
            onClick={() => (isEdited ? undefined : place.onTouch(id, index))}
          >
            {isEdited ? column.edit?.(row) : <div className="cw-cell-text">{column.show(row)}</div>}
          </td>
        );
      })}
      <td role="gridcell" data-column={columns.length} className="cw-cell cw-row-actions">
        <RowMenu
          {...{ row, id, words, commands }}
          isFirst={place.isFirst}
          isLast={place.isLast}
          isActive={place.activeColumn === columns.length}
          isEditing={place.isEditing}
        />
      </td>
    </tr>
  );
}

export const TableRow = memo(DrawnRow) as typeof DrawnRow;

type RowMenuProps<Row> = MenuInput<Row> & { row: Row; isActive: boolean; isEditing: boolean };

/** While a cell of the row is being written its menu stays as it is: nobody reads its name then, and every key would draw it again. */
const RowMenu = memo(
  function RowMenu<Row>({ row, isActive, isEditing: _, ...menu }: RowMenuProps<Row>) {
    return (
      <Menu
        label={menu.words.actionsFor(row)}
        icon={MoreHorizontal}
        isWordHidden
        isOutOfTabOrder={!isActive}
        commands={menuCommands(menu)}
      />
    );
  },
  (before, now) =>
    (now.isEditing || (before.row === now.row && before.isEditing === now.isEditing)) &&
    before.words === now.words &&
    before.commands === now.commands &&
    before.isFirst === now.isFirst &&
    before.isLast === now.isLast &&
    before.isActive === now.isActive,
) as <Row>(props: RowMenuProps<Row>) => ReactNode;

type MenuInput<Row> = Pick<TableRowProps<Row>, 'id' | 'words' | 'commands' | 'isFirst' | 'isLast'>;

function menuCommands<Row>({ id, words, commands, isFirst, isLast }: MenuInput<Row>): MenuCommand[] {
  const { onOpen, onDuplicate, onMove, onRemove } = commands;
  const list: (MenuCommand | undefined)[] = [
    onOpen && {
      id: 'open',
      label: words.open,
      icon: PanelRightOpen,
      shortcut: 'Alt+Enter',
      run: () => onOpen(id),
    },
    onDuplicate && {
      id: 'duplicate',
      label: words.duplicate,
      icon: CopyPlus,
      shortcut: 'Ctrl+D',
      run: () => onDuplicate(id),
    },
    onMove && {
      id: 'up',
      label: words.moveUp,
      icon: ArrowUp,
      shortcut: 'Alt+↑',
      isDisabled: isFirst,
      run: () => onMove(id, -1),
    },
    onMove && {
      id: 'down',
      label: words.moveDown,
      icon: ArrowDown,
      shortcut: 'Alt+↓',
      isDisabled: isLast,
      run: () => onMove(id, 1),
    },
    onRemove && {
      id: 'remove',
      label: words.remove,
      icon: Trash2,
      isDangerous: true,
      run: () => onRemove(id),
    },
  ];
  return list.filter((command) => command !== undefined);
}
