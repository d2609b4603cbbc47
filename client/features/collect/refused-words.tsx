import { CornerUpLeft } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import type { Rejection, RejectionCode } from '../../../shared/protocol/rejection.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
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
  /** What comes after it. With big buttons it waits until all was read: one thing at a time. */
  readonly children?: ReactNode;
}

/** What was refused for good: why, in words, and the typed words given back to whom they belong. */
export const RefusedWords = ({ box, stepId, isBoxShown, children }: RefusedWordsProps) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const refused = useSession((state) => state.refused);
  const [givenBack, setGivenBack] = useState<GivenBack | null>(null);
  const isBig = usePreference('bigButtons');
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

  const toRead = refused.filter((each) => each.commandId !== givenBackId);
  const most = isBig ? (givenBack === null ? 1 : 0) : undefined;

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
      {toRead.slice(0, most).map((each) => (
        <RefusedNotice
          key={each.commandId}
          refused={each}
          box={box}
          onDone={() => client.dismissRefused(each.commandId)}
        />
      ))}
      <div className="contents" hidden={isBig && (givenBack !== null || toRead.length > 0)}>
        {children}
      </div>
    </>
  );
};

const isAnswerOf =
  (stepId: string | null) =>
  ({ command }: Refused): boolean =>
    command.type === 'submitIdea' && command.stepId === stepId;
