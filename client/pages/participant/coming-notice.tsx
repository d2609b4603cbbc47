import { ArrowRight } from 'lucide-react';
import { useEffect } from 'react';
import type { ComingStep, SessionShape } from '../../../shared/protocol/shapes.ts';
import { useTitleOf } from '../../features/layers/step-layers.tsx';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { IconText } from '../../ui/icon-text.tsx';
import { useStepName } from './step-frame.tsx';

const Coming = ({ coming, lang }: { readonly coming: ComingStep; readonly lang: string }) => {
  const { t } = useTranslation();
  const place = useStepName(coming);
  const title = useTitleOf(coming);
  const words = t('participant.coming.title', { step: place });
  // Once, with the time to hear it: afterwards the heading of the new page is all there is to say.
  useEffect(() => announce(`${words}. ${t('participant.coming.kept')}`), [words, t]);
  return (
    <>
      <p className="text-xl">
        <IconText icon={ArrowRight} strong>
          {words}
        </IconText>
      </p>
      {title !== place && (
        <p lang={lang} dir="auto" className="text-written">
          {title}
        </p>
      )}
      <p>{t('participant.coming.kept')}</p>
    </>
  );
};

/**
 * "Zo gaan we naar: …", in the moment before the page goes there. It lies over the top of the page: what somebody reads or types does not move for it, and can be gone on with.
 */
export const ComingNotice = ({ session }: { readonly session: SessionShape }) =>
  session.coming !== undefined && (
    <div className="pointer-events-none fixed inset-x-0 top-0 z-40 p-2" data-status="coming">
      <div className="float mx-auto flex max-h-[45vh] max-w-text flex-col gap-1 overflow-hidden border-accent bg-accent-soft px-5 py-4">
        <Coming key={session.coming.stepId} coming={session.coming} lang={session.language} />
      </div>
    </div>
  );
