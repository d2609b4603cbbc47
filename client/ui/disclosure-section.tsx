import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { buttonClass } from './button-styles.ts';

interface DisclosureSectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
}

/** Something extra behind a button: "Uitleg". */
export const DisclosureSection = ({ title, children, isOpenAtFirst = false, level = 2 }: DisclosureSectionProps) => (
  <Disclosure defaultExpanded={isOpenAtFirst}>
    {({ isExpanded }) => (
      <>
        <Heading level={level}>
          <Button slot="trigger" className={`${buttonClass('quiet', 'normal', false)} -ms-2`}>
            {isExpanded ? (
              <ChevronDown aria-hidden className="size-[1.25em]" />
            ) : (
              <ChevronRight aria-hidden className="size-[1.25em]" />
            )}
            {title}
          </Button>
        </Heading>
        <DisclosurePanel>
          <div className="border-s-[3px] border-line py-1 ps-4">{children}</div>
        </DisclosurePanel>
      </>
    )}
  </Disclosure>
);
