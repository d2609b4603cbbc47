import { Check } from 'lucide-react';
import { useState } from 'react';
import { compareSettings } from '../../../shared/domain/voting/compare-settings.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { Notice } from '../../ui/notice.tsx';
import { problemWords, settingsProblem } from '../../ui/voting/method-check.ts';
import { MethodSettings } from '../../ui/voting/method-settings.tsx';

/** Ways of voting in which everybody can be given more while the round is open (compare-settings.ts). */
const canBeRaised = (method: Method): boolean =>
  method.type === 'dots' ||
  method.type === 'pick' ||
  method.type === 'pairwise' ||
  (method.type === 'rank' && method.top !== null);

interface RaiseRoundProps {
  readonly step: StepShape;
  readonly round: Extract<RoundShape, { state: 'open' }>;
}

/** More dots, picks, places or pairs for everybody while the round is open. Less is refused here with its reason, and by the server too. */
export const RaiseRound = ({ step, round }: RaiseRoundProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const [draft, setDraft] = useState<Method | null>(null);
  if (!canBeRaised(round.method)) return null;
  const method = draft ?? round.method;
  const change = compareSettings(round.method, method);
  const problem = settingsProblem(method, round.candidates.length);
  const isReady = change === 'raised' && problem === null;
  const lowered = change === 'lowered' || change === 'badInput';
  const why = lowered
    ? t('votingSetup.raise.lowered')
    : problem === null
      ? null
      : problemWords(problem, round.subject, t);
  const raise = (): void => {
    if (!isReady) return announce(why ?? t('votingSetup.raise.isSame'));
    send({ type: 'changeRound', stepId: step.stepId, roundId: round.roundId, method });
    setDraft(null);
    announce(t('votingSetup.raise.done'));
  };
  return (
    <DisclosureSection level={3} title={t('votingSetup.raise.open')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-text">{t('votingSetup.raise.about')}</p>
        <MethodSettings method={method} subject={round.subject} onChange={setDraft} />
        {why !== null && <Notice kind="attention">{why}</Notice>}
        <div>
          <Button icon={Check} aria-disabled={!isReady} onPress={raise}>
            {t('votingSetup.raise.send')}
          </Button>
        </div>
      </div>
    </DisclosureSection>
  );
};
