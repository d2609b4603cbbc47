import { ChevronDown } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { AriaButton } from './aria-button.tsx';
import type { ButtonVariant } from './button-styles.ts';
import { OPTION_CLASS } from './select-field.tsx';

interface MenuAction<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
}

interface ActionMenuProps<Id extends string> {
  /** The words on the button that opens it: "Verplaats naar…". */
  readonly label: string;
  readonly about?: string;
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
  readonly items: readonly MenuAction<Id>[];
  readonly onAction: (id: Id) => void;
}

/** A button that opens a list of actions. After a choice the focus is back on the button; move it on with `useFocusGuard` where the button goes away. */
export const ActionMenu = <Id extends string>(props: ActionMenuProps<Id>) => {
  const { label, about, icon, variant = 'secondary', isDisabled = false, items, onAction } = props;
  const act = (key: unknown): void => {
    const item = items.find((each) => each.id === key);
    if (item !== undefined) onAction(item.id);
  };
  return (
    <MenuTrigger>
      <AriaButton
        variant={variant}
        isDisabled={isDisabled}
        iconAfter={ChevronDown}
        {...(icon === undefined ? {} : { icon })}
        {...(about === undefined ? {} : { about })}
      >
        {label}
      </AriaButton>
      <Popover className="float max-w-[min(32rem,95vw)] min-w-56 overflow-auto p-1">
        <Menu onAction={act}>
          {items.map(({ id, label: words, icon: Icon, isDisabled: isOff = false }) => (
            <MenuItem key={id} id={id} textValue={words} isDisabled={isOff} className={OPTION_CLASS}>
              {Icon !== undefined && <Icon aria-hidden className="size-[1.25em] shrink-0" />}
              <span>{words}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
