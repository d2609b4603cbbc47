import { FileUp, ListPlus } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Seed } from '../../../shared/domain/seed.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { characterCount } from '../../../shared/kernel/text.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AriaButton } from '../aria-button.tsx';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { TextArea } from '../text-area.tsx';

type Problem = 'tooBig' | 'unreadable' | 'nothing' | 'noText' | 'tooMany';

interface SeedsInputProps {
  /** Language of the answers. */
  readonly lang: string;
  /** How many more there is room for. */
  readonly room: number;
  readonly onAdd: (seeds: readonly Seed[]) => void;
}

const tooLong = (seeds: readonly Seed[]): number[] =>
  seeds.flatMap(({ text, explanation }, index) =>
    characterCount(text) > LIMITS.idea || characterCount(explanation) > LIMITS.explanation ? [index + 1] : [],
  );

/** Answers to put in beforehand: pasted, one a line, or out of a file of a spreadsheet. What does not fit is said, and stays to be mended. */
export const SeedsInput = ({ lang, room, onAdd }: SeedsInputProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [long, setLong] = useState<readonly number[]>([]);

  const take = (seeds: readonly Seed[]): boolean => {
    const lines = tooLong(seeds);
    setLong(lines);
    setProblem(seeds.length === 0 ? 'nothing' : seeds.length > room ? 'tooMany' : null);
    if (seeds.length === 0 || seeds.length > room || lines.length > 0) return false;
    onAdd(seeds);
    return true;
  };
  const pasted = async (): Promise<void> => {
    // With what reads tables, which only who puts answers in needs.
    const { seedsOfText } = await import('../../lib/seed-rows.ts');
    if (take(seedsOfText(text))) setText('');
  };
  const chosen = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { readSeedFile } = await import('../../lib/seed-rows.ts');
    const read = await readSeedFile(file);
    if (read.state === 'read') take(read.seeds);
    else {
      setLong([]);
      setProblem(read.reason);
    }
  };

  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label={t('seeding.paste')}
        description={t('seeding.pasteHint')}
        lang={lang}
        rows={5}
        value={text}
        onChange={setText}
      />
      <div className="flex flex-wrap gap-3">
        <Button icon={ListPlus} isDisabled={text.trim() === ''} onPress={() => void pasted()}>
          {t('seeding.add')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', 'text/csv', 'text/plain']}
          onSelect={(files) => void chosen(files?.item(0) ?? undefined)}
        >
          <AriaButton icon={FileUp}>{t('seeding.file')}</AriaButton>
        </FileTrigger>
      </div>
      <div role="alert">
        {problem !== null && <Notice kind="danger">{t(`seeding.problems.${problem}`, { room })}</Notice>}
        {problem === null && long.length > 0 && (
          <Notice kind="danger">
            {t('seeding.problems.tooLong', { lines: long.slice(0, 10).join(', '), limit: LIMITS.idea })}
          </Notice>
        )}
      </div>
    </div>
  );
};
