import { UserRoundX, Users } from 'lucide-react';
import { useState } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconText } from '../../ui/icon-text.tsx';

interface AnonymityChoiceProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
}

const isOfTheRoom = ({ seeded }: { readonly seeded?: true | undefined }): boolean => seeded !== true;

/**
 * What stands beside the answers of this question, in a session with groups. Weaker is only offered while nobody wrote; whether somebody did and took it
 * back, only the server knows, and says so.
 */
export const AnonymityChoice = ({ step, maySteer }: AnonymityChoiceProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const hasGroups = useSession(({ view }) => (view?.session.groups.length ?? 0) > 0);
  const k = useSession(({ view }) => view?.session.k ?? 0);
  const [isAsking, setIsAsking] = useState(false);
  if (!hasGroups) return null;
  const isGroup = step.anonymity === 'group';
  const hasWords = [...Object.values(step.ideas), ...Object.values(step.aside ?? {})].some(isOfTheRoom);
  const says = isGroup ? (step.groupsShown === true ? 'shown' : 'group') : 'anonymous';
  const to = isGroup ? 'anonymous' : 'group';
  const set = (): void => {
    send({ type: 'setAnonymity', stepId: step.stepId, to });
    setIsAsking(false);
  };
  return (
    <section
      aria-label={t('console.anonymity.label')}
      className="flex flex-wrap items-center justify-between gap-3 rounded-card bg-sunken px-4 py-3"
    >
      <div className="min-w-[12rem] flex-1">
        <p>
          <IconText icon={isGroup ? Users : UserRoundX} strong>
            {t('console.anonymity.label')}: {t(`console.anonymity.${to === 'group' ? 'nothing' : 'name'}`)}
          </IconText>
        </p>
        <p className="text-muted">{t(`console.anonymity.${says}Text`, { k })}</p>
      </div>
      {maySteer && (isGroup || !hasWords) && (
        <Button icon={isGroup ? UserRoundX : Users} onPress={isGroup ? () => setIsAsking(true) : set}>
          {t(`console.anonymity.to.${to}`)}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking && isGroup}
        onClose={() => setIsAsking(false)}
        onConfirm={set}
        title={t('steer.anonymous.title')}
        confirmLabel={t('console.anonymity.to.anonymous')}
      >
        <p>{t('steer.anonymous.text')}</p>
        <p>{t(`steer.anonymous.${hasWords ? 'kept' : 'open'}`)}</p>
      </ConfirmDialog>
    </section>
  );
};
