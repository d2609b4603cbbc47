import { useState } from 'react';
import type { ReactNode } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import type { Phase } from '../../../shared/domain/vocabulary.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useTypedWords } from '../../state/typed-words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AnswerText } from './answer-text.tsx';
import { CopyButton } from './copy-button.tsx';
import { parseText, unsentCheckName } from './unsent-check-words.ts';
import { useOwnIdeas } from './use-own-ideas.ts';
import { editName, parseWords } from './words.ts';
import type { Words } from './words.ts';

interface UnsentProps {
  readonly idea: OwnIdea;
  readonly words: Words;
  readonly onDone: () => void;
}

const Unsent = ({ idea, words, onDone }: UnsentProps) => {
  const { t } = useTranslation();
  const actions = (
    <>
      <CopyButton words={words} />
      <Button variant="quiet" about={idea.text} onPress={onDone}>
        {t('participant.refused.dismiss')}
      </Button>
    </>
  );
  return (
    <Notice kind="attention" title={t('participant.cluster.unsentTitle')} actions={actions}>
      <p>{t('check.unsent', { text: idea.text })}</p>
      <AnswerText words={words} />
    </Notice>
  );
};

interface UnsentCheckProps {
  readonly stepId: StepId;
  /** Where the words can be sent they are in their box, and not here. */
  readonly phase: Phase | null;
  readonly children: ReactNode;
}

/** Words beside a verdict, and changes of an answer, that were typed but not sent before the group went on: still there, and said to be. With big buttons one at a time, before anything else. */
export const UnsentCheck = ({ stepId, phase, children }: UnsentCheckProps) => {
  const ideas = useOwnIdeas(stepId);
  const isBig = usePreference('bigButtons');
  const typed = useTypedWords();
  const [, setDone] = useState(0);
  const isCollecting = phase === null || phase === 'collect';
  const unsent = ideas.flatMap((idea) => {
    const [edit, check] = [editName(idea.ideaId), unsentCheckName(idea.ideaId)];
    const changed = isCollecting ? null : parseWords(typed.read(edit));
    const text = phase === 'check' ? null : parseText(typed.read(check));
    const isSame = changed?.text === idea.text && changed.explanation === idea.explanation;
    return [
      ...(changed === null || isSame ? [] : [{ idea, name: edit, words: changed }]),
      ...(text === null ? [] : [{ idea, name: check, words: { text, explanation: '' } }]),
    ];
  });
  return (
    <>
      {unsent.slice(0, isBig ? 1 : undefined).map(({ idea, name, words }) => (
        <Unsent
          key={name}
          idea={idea}
          words={words}
          onDone={() => {
            typed.write(name, null);
            setDone((count) => count + 1);
          }}
        />
      ))}
      <div className="contents" hidden={isBig && unsent.length > 0}>
        {children}
      </div>
    </>
  );
};
