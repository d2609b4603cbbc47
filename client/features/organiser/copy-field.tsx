import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { copyText } from './copy-text.ts';
import type { CopyOutcome } from './copy-text.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  /** What is copied, spoken after "Kopieer". */
  readonly about: string;
  /** More buttons in the same row. */
  readonly children?: ReactNode;
}

/** A text to copy: it stands in a box, so that it can also be taken by hand. How it went is said beside the buttons. */
export const CopyField = ({ label, description, value, about, children }: CopyFieldProps) => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly value: string; readonly outcome: CopyOutcome } | null>(null);
  const copy = async (): Promise<void> => {
    setSaid(null);
    setSaid({ value, outcome: await copyText(value, field.current) });
  };
  const outcome = said?.value === value ? said.outcome : null;
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={label}
        value={value}
        isReadOnly
        inputRef={field}
        {...(description === undefined ? {} : { description })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={Copy} about={about} onPress={() => void copy()}>
          {t('common.actions.copy')}
        </Button>
        {children}
        <StatusLine kind={outcome === 'selected' ? 'attention' : 'ok'}>
          {outcome !== null && t(`organiser.session.${outcome}`)}
        </StatusLine>
      </div>
    </div>
  );
};
