import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { OwnConcept } from '../../../../shared/domain/own-concepts.ts';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { AriaButton } from '../../../ui/aria-button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { readLexiconFile, type LexiconFile } from './read-lexicon-file.ts';

/** More than this is not read, and the first ones tell what kind of mistake it is. */
const MOST_PROBLEMS = 10;

interface LexiconUploadProps {
  readonly language: Language;
  /** How many own concepts there are, which the file replaces. */
  readonly count: number;
  readonly onReplace: (concepts: readonly OwnConcept[]) => void;
}

const Wrong = ({ file }: { readonly file: Extract<LexiconFile, { readonly state: 'wrong' }> }) => {
  const { t } = useTranslation();
  const { name, problems } = file;
  return (
    <Notice kind="danger" title={t('lexicon.file.problems', { name, count: problems.length })}>
      <ul className="ms-5 list-disc">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS && <p>{t('lexicon.file.more', { count: problems.length - MOST_PROBLEMS })}</p>}
      <p className="mt-2">{t('lexicon.file.tip')}</p>
    </Notice>
  );
};

/** Own concepts from a file on this device, in the place of those that are there. What is wrong in it is listed part by part. */
export const LexiconUpload = ({ language, count, onReplace }: LexiconUploadProps) => {
  const { t } = useTranslation();
  const [file, setFile] = useState<LexiconFile | null>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen !== undefined) setFile(await readLexiconFile(chosen, language, t));
  };
  const good = file?.state === 'good' ? file : null;
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => void read(files?.item(0) ?? undefined)}
      >
        <AriaButton icon={FileUp}>{t('lexicon.file.choose')}</AriaButton>
      </FileTrigger>
      <div role="alert" className="w-full empty:hidden">
        {file?.state === 'unusable' && <Notice kind="danger">{t(`lexicon.file.${file.reason}`)}</Notice>}
        {file?.state === 'wrong' && <Wrong file={file} />}
      </div>
      <ConfirmDialog
        isOpen={good !== null}
        onClose={() => setFile(null)}
        onConfirm={() => {
          if (good !== null) onReplace(good.concepts);
          setFile(null);
        }}
        title={t('lexicon.file.replaceTitle')}
        confirmLabel={t('lexicon.file.replace')}
        variant={count === 0 ? 'primary' : 'danger'}
      >
        <p>{t('lexicon.file.replaceText', { name: good?.name ?? '', count: good?.concepts.length ?? 0 })}</p>
        {count > 0 && <p>{t('lexicon.file.replaceNow', { count })}</p>}
      </ConfirmDialog>
    </>
  );
};
