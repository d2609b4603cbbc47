import { Save } from 'lucide-react';
import { useRef, useState } from 'react';
import { LONGEST_VERSION_NAME } from '../../../../shared/report/report-versions.ts';
import type { ReportChoices } from '../../../../shared/report/report-choices.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Versions } from './use-versions.ts';

interface SaveVersionProps {
  readonly choices: ReportChoices;
  readonly versions: Versions;
}

type Said = 'saved' | 'failed' | 'full';

/** A name, and the one thing to do when everything is chosen. */
export const SaveVersion = ({ choices, versions }: SaveVersionProps) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const save = async (): Promise<void> => {
    setSaid(null);
    setIsMissing(name.trim() === '');
    if (name.trim() === '') return field.current?.focus();
    setIsPending(true);
    const refused = await versions.save(name, choices);
    setIsPending(false);
    setSaid(refused === null ? 'saved' : refused === 'tooMany' ? 'full' : 'failed');
    if (refused === null) setName('');
    return undefined;
  };
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={t('editions.name')}
        value={name}
        maxLength={LONGEST_VERSION_NAME}
        inputRef={field}
        onChange={setName}
        errorMessage={isMissing && name.trim() === '' ? t('editions.nameMissing') : undefined}
      />
      <div>
        <Button variant="primary" icon={Save} isPending={isPending} onPress={() => void save()}>
          {t('editions.save')}
        </Button>
      </div>
      <StatusLine kind={said === 'saved' || said === null ? 'info' : 'danger'}>
        {said !== null && t(`editions.${said}`)}
      </StatusLine>
    </div>
  );
};
