import { FileUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { AriaButton } from '../../ui/aria-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { readDesignFile } from './read-design-file.ts';
import type { FileOutcome } from './read-design-file.ts';

const Problems = ({ problems }: { readonly problems: readonly string[] }) => {
  const { t } = useTranslation();
  return (
    <Notice kind="danger" title={t('organiser.plan.fileProblems', { count: problems.length })}>
      <ul className="ms-5 list-disc">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="mt-2">{t('organiser.plan.fileProblemsTip')}</p>
    </Notice>
  );
};

interface DesignUploadProps {
  readonly file: FileOutcome | null;
  readonly onRead: (file: FileOutcome) => void;
  /** The form was sent without a file. */
  readonly isMissing: boolean;
  /** On the button, where the page does not say yet that it is about a design. */
  readonly label?: string;
}

/** A design from a file on this device. What is wrong in it is listed part by part; the rest of the form stays as it is. */
export const DesignUpload = ({ file, onRead, isMissing, label }: DesignUploadProps) => {
  const { t } = useTranslation();
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const outcome = await readDesignFile(chosen, t);
    if (outcome.state === 'good') announce(t('organiser.plan.fileDone', { title: outcome.design.title }));
    onRead(outcome);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <div {...(isMissing ? { 'data-invalid': 'true' } : {})}>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void read(files?.item(0) ?? undefined)}
        >
          <AriaButton icon={FileUp}>{label ?? t('organiser.plan.choose')}</AriaButton>
        </FileTrigger>
      </div>
      {file !== null && <p>{t('organiser.plan.chosen', { name: file.name })}</p>}
      <div role="alert">
        {isMissing && file === null && <StatusLine kind="danger">{t('organiser.plan.fileMissing')}</StatusLine>}
        {file?.state === 'unusable' && <Notice kind="danger">{t(`organiser.plan.${file.reason}`)}</Notice>}
        {file?.state === 'wrong' && <Problems problems={file.problems} />}
      </div>
    </div>
  );
};
