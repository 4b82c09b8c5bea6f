// A button that opens a short list of commands, each a word with its shortcut.
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type MenuCommand = {
  id: string;
  label: string;
  icon?: LucideIcon | undefined;
  shortcut?: string | undefined;
  isDisabled?: boolean | undefined;
  isDangerous?: boolean | undefined;
  run: () => void;
};

export type MenuProps = {
  label: string;
  commands: readonly MenuCommand[];
  icon?: LucideIcon | undefined;
  /** Show the icon alone; the word is read aloud. Only where the place says the word already. */
  isWordHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Reached with arrow keys inside a table instead of with Tab. */
  isOutOfTabOrder?: boolean | undefined;
};

export function Menu({ label, commands, icon: Icon, isWordHidden = false, ...rest }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        isDisabled={rest.isDisabled ?? false}
        excludeFromTabOrder={rest.isOutOfTabOrder ?? false}
        className={`cw-button cw-button-quiet${isWordHidden ? ' cw-icon-button' : ''}`}
      >
        {Icon ? <Icon aria-hidden className="cw-icon" /> : null}
        {isWordHidden ? null : <span className="cw-button-word">{label}</span>}
        {isWordHidden ? null : <ChevronDown aria-hidden className="cw-icon" />}
      </AriaButton>
      <Popover className="cw-popover" offset={4} placement="bottom end">
        <AriaMenu className="cw-list" items={commands}>
          {(command) => <CommandRow command={command} />}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function CommandRow({ command }: { command: MenuCommand }) {
  const Icon = command.icon;
  return (
    <MenuItem
      id={command.id}
      textValue={command.label}
      className={`cw-option cw-command${command.isDangerous ? ' cw-command-danger' : ''}`}
      isDisabled={command.isDisabled ?? false}
      onAction={command.run}
    >
      {Icon ? <Icon aria-hidden className="cw-icon" /> : <span className="cw-icon" />}
      <span className="cw-option-words">{command.label}</span>
      {command.shortcut ? <kbd className="cw-kbd">{command.shortcut}</kbd> : null}
    </MenuItem>
  );
}
