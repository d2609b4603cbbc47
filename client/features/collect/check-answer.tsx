import { Circle, CircleCheck, CircleDashed, RotateCcw } from 'lucide-react';
import type { ClusterId, StepId } from '../../../shared/kernel/ids.ts';
import type { IdeaCheck, Verdict } from '../../../shared/domain/member-check.ts';
import type { Landing, OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useSend } from '../../state/session-store.tsx';
import { useTypedState } from '../../state/typed-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { AnswerText } from './answer-text.tsx';
import { CheckWords } from './check-words.tsx';
import { parseText, unsentCheckName } from './unsent-check-words.ts';

const VERDICTS = ['fits', 'misplaced', 'misread'] as const satisfies readonly Verdict[];

interface VerdictButtonsProps {
  /** The answer that it is about. */
  readonly about: string;
  readonly given: Verdict | null;
  readonly onSay: (verdict: Verdict) => void;
}

const VerdictButtons = ({ about, given, onSay }: VerdictButtonsProps) => {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('check.ask')} className="flex flex-col gap-2">
      <p aria-hidden className="font-bold">
        {t('check.ask')}
      </p>
      <div className="flex flex-wrap gap-2">
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            variant={given === verdict ? 'primary' : 'secondary'}
            icon={given === verdict ? CircleCheck : Circle}
            about={about}
            aria-pressed={given === verdict}
            onPress={() => onSay(verdict)}
          >
            {t(`check.verdicts.${verdict}`)}
          </Button>
        ))}
      </div>
    </div>
  );
};

interface AskProps {
  readonly stepId: StepId;
  readonly idea: OwnIdea;
  readonly clusterId: ClusterId;
  readonly check: IdeaCheck | null;
}

/** Three answers, with big buttons as cards: what is chosen is sent at once and can be chosen anew. Words come after it, and may stay away. */
const Ask = ({ stepId, idea, clusterId, check }: AskProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const isBig = usePreference('bigButtons');
  const { ideaId } = idea;
  // What is typed and not sent yet; null when that is nothing.
  const [typed, setTyped] = useTypedState(unsentCheckName(ideaId), parseText);
  // "Klopt" is kept without words: what stood there comes back when somebody changes back.
  const [aside, setAside] = useTypedState(`check-aside.${ideaId}`, parseText);
  const words = typed ?? check?.words ?? '';

  const say = (verdict: Verdict): void => {
    send({ type: 'checkIdea', stepId, ideaId, clusterId, verdict, words: check?.words ?? '' });
    if (verdict === 'fits') {
      if (words !== '') setAside(words);
      setTyped(null);
    } else if (words === '' && aside !== null) {
      setTyped(aside);
      setAside(null);
    }
    const spoken = { verdict: t(`check.verdicts.${verdict}`) };
    announce(verdict === 'fits' ? t('check.said', spoken) : t('check.saidMore', spoken));
  };
  const explain = (): void => {
    if (check === null) return;
    send({ type: 'checkIdea', stepId, ideaId, clusterId, verdict: check.verdict, words });
    setTyped(null);
    announce(t('check.saved'));
  };

  return (
    <div className="mt-3 flex flex-col gap-3">
      {isBig ? (
        <RadioCards
          label={t('check.ask')}
          options={VERDICTS.map((id) => ({ id, label: t(`check.verdicts.${id}`) }))}
          value={check?.verdict ?? null}
          onChange={say}
        />
      ) : (
        <VerdictButtons about={idea.text} given={check?.verdict ?? null} onSay={say} />
      )}
      {check !== null && check.verdict !== 'fits' && (
        <CheckWords
          verdict={check.verdict}
          words={words}
          isUnsent={typed !== null && typed !== check.words}
          onChange={setTyped}
          onSave={explain}
        />
      )}
    </div>
  );
};

const Landed = ({ landing, lang }: { readonly landing: Landing; readonly lang: string }) => {
  const { t } = useTranslation();
  const { cluster, check, moved } = landing;
  if (cluster === null)
    return (
      <p className="mt-2">
        <IconText icon={CircleDashed} muted>
          {t('check.loose')}
        </IconText>
      </p>
    );
  return (
    <div className="mt-2 flex flex-col gap-1">
      {moved && check === null && (
        <p>
          <IconText icon={RotateCcw} strong>
            {t('check.moved')}
          </IconText>
        </p>
      )}
      <p className="text-muted">{t('check.landed')}</p>
      <div className="rounded-control border-[1.5px] border-line bg-accent-soft px-3 py-2">
        <p lang={lang} dir="auto" data-spoken className="text-written font-bold">
          {cluster.title === '' ? t('check.untitled') : cluster.title}
        </p>
        {cluster.explanation !== '' && (
          <p lang={lang} dir="auto" className="text-written">
            {cluster.explanation}
          </p>
        )}
      </div>
    </div>
  );
};

interface CheckAnswerProps {
  readonly stepId: StepId;
  readonly idea: OwnIdea;
  readonly lang: string;
  /** Its verdict could not be sent yet. */
  readonly isWaiting: boolean;
}

/** One own answer, the theme it stands with, and the question whether that is right. Give it a `key` of both. */
export const CheckAnswer = ({ stepId, idea, lang, isWaiting }: CheckAnswerProps) => {
  const { t } = useTranslation();
  const { landing } = idea;
  return (
    <Card as="li" isMarked>
      <AnswerText words={idea} {...(isWaiting ? { mark: t('check.pending') } : {})} />
      {landing !== undefined && <Landed landing={landing} lang={lang} />}
      {landing !== undefined && landing.cluster !== null && (
        <Ask stepId={stepId} idea={idea} clusterId={landing.cluster.clusterId} check={landing.check} />
      )}
    </Card>
  );
};
