import { CornerUpLeft } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import type { Rejection, RejectionCode } from '../../../shared/protocol/rejection.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AnswerText } from './answer-text.tsx';
import { CopyButton } from './copy-button.tsx';
import type { DraftBox } from './use-draft.ts';
import { isBlank, wordsOf } from './words.ts';
import type { Words } from './words.ts';

interface Refused {
  readonly command: Command;
  readonly rejection: Rejection;
}

interface RefusedNoticeProps {
  readonly refused: Refused;
  readonly box: DraftBox | null;
  readonly onDone: () => void;
}

const RefusedNotice = ({ refused: { command, rejection }, box, onDone }: RefusedNoticeProps) => {
  const { t } = useTranslation();
  const words = wordsOf(command);
  const mayGoInBox =
    words !== null && command.type !== 'evaluate' && command.type !== 'checkIdea' && box !== null && isBlank(box.words);
  const actions = (
    <>
      {mayGoInBox && (
        <Button
          icon={CornerUpLeft}
          onPress={() => {
            box.put(words);
            onDone();
          }}
        >
          {t('participant.refused.toBox')}
        </Button>
      )}
      {words !== null && <CopyButton words={words} />}
      <Button variant="quiet" onPress={onDone}>
        {t('participant.refused.dismiss')}
      </Button>
    </>
  );
  return (
    <Notice kind="attention" title={t('participant.refused.title')} actions={actions}>
      <p>{t(`errors.${rejection.code}`)}</p>
      {words !== null && (
        <div className="mt-2">
          <p className="font-bold">{t('participant.refused.words')}</p>
          <AnswerText words={words} />
        </div>
      )}
    </Notice>
  );
};

type GivenBack = { readonly commandId: string; readonly code: RejectionCode; readonly words: Words };

interface RefusedWordsProps {
  /** The box of the current question; null where there is none. Refused answers of that question go back into it while it is empty. */
  readonly box: DraftBox | null;
  readonly stepId: string | null;
  /** Whether the box itself is on the page; else its words are shown as kept. */
  readonly isBoxShown: boolean;
}

/** What was refused for good: why, in words, and the typed words given back to whom they belong. */
export const RefusedWords = ({ box, stepId, isBoxShown }: RefusedWordsProps) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const refused = useSession((state) => state.refused);
  const [givenBack, setGivenBack] = useState<GivenBack | null>(null);
  const [judged, setJudged] = useState<ReadonlySet<string>>(() => new Set());
  const newest = refused.at(-1);

  // Judged once, when it arrives: words that jump into a box that somebody just emptied would be as bad as words that are lost.
  const fresh = refused.filter(({ commandId }) => !judged.has(commandId));
  if (fresh.length > 0) {
    setJudged(new Set([...judged, ...fresh.map(({ commandId }) => commandId)]));
    const back = box !== null && isBlank(box.words) ? fresh.find(isAnswerOf(stepId)) : undefined;
    const words = back === undefined ? null : wordsOf(back.command);
    if (back !== undefined && words !== null)
      setGivenBack({ commandId: back.commandId, code: back.rejection.code, words });
  }
  const giveBack = useEffectEvent(() => {
    const back = refused.find(({ commandId }) => commandId === givenBack?.commandId);
    if (back === undefined || givenBack === null || box === null) return;
    // First kept as the draft, then let go of: in between there is no moment in which the words are nowhere.
    box.put(givenBack.words);
    client.dismissRefused(back.commandId);
  });
  const givenBackId = givenBack?.commandId;
  useEffect(() => {
    if (givenBackId !== undefined) giveBack();
  }, [givenBackId]);

  const newestCode = newest?.rejection.code ?? givenBack?.code ?? null;
  useEffect(() => {
    if (newestCode !== null) announce(`${t('participant.refused.title')}. ${t(`errors.${newestCode}`)}`);
  }, [newestCode, newest?.commandId, t]);

  return (
    <>
      {givenBack !== null && (
        <Notice
          kind="attention"
          title={t('participant.refused.title')}
          actions={
            <Button variant="quiet" onPress={() => setGivenBack(null)}>
              {t('participant.refused.dismiss')}
            </Button>
          }
        >
          <p>{t(`errors.${givenBack.code}`)}</p>
          <p>{isBoxShown ? t('participant.refused.givenBack') : t('participant.refused.keptAsDraft')}</p>
        </Notice>
      )}
      {refused
        .filter((each) => each.commandId !== givenBackId)
        .map((each) => (
          <RefusedNotice
            key={each.commandId}
            refused={each}
            box={box}
            onDone={() => client.dismissRefused(each.commandId)}
          />
        ))}
    </>
  );
};

const isAnswerOf =
  (stepId: string | null) =>
  ({ command }: Refused): boolean =>
    command.type === 'submitIdea' && command.stepId === stepId;
