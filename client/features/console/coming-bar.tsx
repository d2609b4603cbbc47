import { FastForward, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ComingStep } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';

/** In the place of the next action, for the moment in which everybody reads where they go: it goes on by itself, and can be called off. */
export const ComingBar = ({ coming, maySteer }: { readonly coming: ComingStep; readonly maySteer: boolean }) => {
  const { t } = useTranslation();
  const send = useSend();
  const bar = useRef<HTMLElement>(null);
  const words = t('steer.coming.now', { title: coming.title });
  useEffect(() => {
    announce(words);
    // The button that was pressed has gone. Not on a button here: a second press would call off what was just asked.
    if (document.activeElement === document.body) bar.current?.focus();
  }, [words]);
  return (
    <section
      ref={bar}
      tabIndex={-1}
      data-status="coming"
      aria-label={t('console.next.label')}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border-[1.5px] border-accent bg-accent-soft px-5 py-4"
    >
      <p className="max-w-text min-w-[min(12rem,100%)] flex-1 font-bold">{words}</p>
      {maySteer && (
        <>
          <Button icon={Undo2} onPress={() => send({ type: 'cancelStep' })}>
            {t('steer.coming.cancel')}
          </Button>
          <Button icon={FastForward} onPress={() => send({ type: 'openStep', stepId: coming.stepId })}>
            {t('steer.coming.go')}
          </Button>
        </>
      )}
    </section>
  );
};
