import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { MEDIA_KINDS } from '../../../shared/domain/media.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { stepsInOrder } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { SessionProvider, useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MediaEditor } from './media-editor.tsx';

interface StepMediaProps {
  readonly sessionId: SessionId;
  readonly step: StepShape;
  readonly lang: string;
}

const StepMedia = ({ sessionId, step, lang }: StepMediaProps) => {
  const { t } = useTranslation();
  const count = MEDIA_KINDS.filter((kind) => step.media[kind] !== null).length;
  const title = t('layers.desk.step', { number: step.index + 1, title: step.title });
  // What is read or signed is the question; what a picture shows, nobody but the organiser knows.
  const spoken = [step.title, step.instruction].filter((text) => text !== '').join('\n');
  return (
    <DisclosureSection level={3} title={`${title} · ${t('layers.desk.count', { count })}`}>
      <div className="flex flex-col gap-6">
        {MEDIA_KINDS.map((kind) => (
          <section key={kind} className="flex flex-col gap-2">
            <h4 className="text-lg">{t(`layers.desk.kinds.${kind}`)}</h4>
            <MediaEditor
              sessionId={sessionId}
              stepId={step.stepId}
              kind={kind}
              media={step.media[kind]}
              stepTitle={step.title}
              lang={lang}
              suggestion={kind === 'picture' ? '' : spoken}
            />
          </section>
        ))}
      </div>
    </DisclosureSection>
  );
};

/** The steps of a session with their files, live: another organiser's page and the room see each change at once. */
export const MediaSteps = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const view = useSession((state) => state.view);
  if (view === null) return <p role="status">{t('layers.desk.loading')}</p>;
  if (view.session.state === 'closed') return <Notice kind="info">{t('layers.desk.closed')}</Notice>;
  return (
    <div className="flex flex-col gap-2">
      {stepsInOrder(view).map((step) => (
        <StepMedia key={step.stepId} sessionId={sessionId} step={step} lang={view.session.language} />
      ))}
    </div>
  );
};

/** Pictures, sound and sign language, per step. The session is opened only when somebody asks for its steps. */
export const MediaSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-2xl">{t('layers.desk.title')}</h2>
      <p className="max-w-[66ch]">{t('layers.desk.intro')}</p>
      <div>
        <Button
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          onPress={() => setIsOpen((before) => !before)}
        >
          {t('layers.desk.open')}
        </Button>
      </div>
      {isOpen && (
        <SessionProvider sessionId={sessionId} as="console">
          <MediaSteps sessionId={sessionId} />
        </SessionProvider>
      )}
    </section>
  );
};
