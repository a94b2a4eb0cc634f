import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';

interface Props {
  /** What the dots open, for who does not see them. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** "…": what is done now and then, out of the way. */
export function DotsMenu({ label, className, children }: Props) {
  return (
    <Menu
      position="bottom-end"
      width={264}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <IconButton icon={IconDots} label={label} />
      </Menu.Target>
      <Menu.Dropdown className={className}>{children}</Menu.Dropdown>
    </Menu>
  );
}
