import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface DisclosureSectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
}

/** Something extra behind a button: "Uitleg". */
export const DisclosureSection = ({ title, children, isOpenAtFirst = false, level = 2 }: DisclosureSectionProps) => {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className="-ms-2">
        <Button
          id={`${id}-button`}
          variant="quiet"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setIsOpen(!isOpen)}
        >
          {title}
        </Button>
      </Heading>
      <div id={id} role="group" aria-labelledby={`${id}-button`} hidden={!isOpen}>
        <div className="border-s-[3px] border-line py-1 ps-4">{children}</div>
      </div>
    </div>
  );
};
