import { Check } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { isRecord, isText } from '../../../shared/kernel/read-value.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { AnswerText } from '../../features/collect/answer-text.tsx';
import { CopyButton } from '../../features/collect/copy-button.tsx';
import { isBlank } from '../../features/collect/words.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useTabState } from '../../lib/tab-storage.ts';
import { usePreference } from '../../state/preferences.ts';
import { useSessionClient } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useStepName } from './step-frame.tsx';

/** Where the room was last as this tab saw it, and the step before it in which something may still stand in the box. */
type Trail = { readonly at: StepId; readonly name: string; readonly left: { stepId: StepId; name: string } | null };

function parseTrail(kept: unknown): Trail | null {
  if (!isRecord(kept) || !isText(kept['at']) || !isText(kept['name'])) return null;
  const left = kept['left'];
  const isLeft = isRecord(left) && isText(left['stepId']) && isText(left['name']);
  return {
    at: kept['at'] as StepId,
    name: kept['name'],
    left: isLeft ? { stepId: left['stepId'] as StepId, name: left['name'] as string } : null,
  };
}

/** What was in the box when the room went to another step: where it is, said once and until it was read. Also over a reload. */
export const LeftWords = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const isBig = usePreference('bigButtons');
  const name = useStepName(step);
  const [trail, setTrail] = useTabState('trail', parseTrail);
  const { stepId } = step;
  const follow = useEffectEvent((): void => {
    if (trail?.at === stepId) return;
    const hasLeft = trail !== null && !isBlank(client.draftOf(trail.at));
    const before = trail?.left?.stepId === stepId ? null : (trail?.left ?? null);
    setTrail({ at: stepId, name, left: hasLeft ? { stepId: trail.at, name: trail.name } : before });
  });
  useEffect(() => follow(), [stepId]);
  const left = trail?.at === stepId ? trail.left : null;
  const words = left === null ? null : client.draftOf(left.stepId);
  if (trail === null || left === null || words === null || isBlank(words)) return null;
  return (
    <Notice
      kind="info"
      title={t('participant.left.title', { step: left.name })}
      actions={
        <>
          {!isBig && <CopyButton words={words} />}
          <Button variant="quiet" icon={Check} onPress={() => setTrail({ ...trail, left: null })}>
            {t('participant.refused.dismiss')}
          </Button>
        </>
      }
    >
      <AnswerText words={words} />
      <p className="mt-2">{t('participant.left.text')}</p>
    </Notice>
  );
};
