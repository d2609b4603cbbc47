import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SeedsInput } from '../../ui/design/seeds-input.tsx';
import { seedCommands } from './seed-batches.ts';

/** Puts answers into the question on the spot, marked as put in beforehand. */
export const SeedDialog = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const send = useSend();
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');
  const [isOpen, setIsOpen] = useState(false);
  const room = Math.min(LIMITS.seedsPerStep, LIMITS.ideasPerStep - Object.keys(step.ideas).length);
  return (
    <>
      <Button icon={ListPlus} onPress={() => setIsOpen(true)}>
        {t('seeding.open')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('seeding.dialogTitle')}
        actions={<Button onPress={() => setIsOpen(false)}>{t('seeding.close')}</Button>}
      >
        <div className="flex flex-col gap-4">
          <p>
            {t('seeding.about')} {t('seeding.dialogAbout')}
          </p>
          <SeedsInput
            lang={lang}
            room={room}
            onAdd={(seeds) => {
              for (const command of seedCommands(step.stepId, seeds)) send(command);
              announce(t('seeding.added', { count: seeds.length }));
              setIsOpen(false);
            }}
          />
        </div>
      </Dialog>
    </>
  );
};
