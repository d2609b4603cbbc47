import { ArrowLeft, Hourglass, MessageCircle, Send, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SeatSignal } from '../../../shared/domain/seat-signal.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { ToolButton } from '../../ui/tool-button.tsx';
import { signalsFor, useOwnSignals, useSpokenSeen, useToggleSignal } from './use-own-signals.ts';

interface SayPageProps {
  readonly hasTask: boolean;
  readonly onBack: () => void;
}

/** With big buttons, in place of the task: choose the words, let them know, go back. What was being typed stays under it. */
export const SayPage = ({ hasTask, onBack }: SayPageProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const stateOf = useOwnSignals();
  const toggle = useToggleSignal();
  const [choice, setChoice] = useState<SeatSignal | null>(null);
  const [isEmptyTried, setIsEmptyTried] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const isOn = choice !== null && stateOf(choice) !== null;
  const press = (): void => {
    setIsEmptyTried(choice === null);
    if (choice !== null) toggle(choice);
  };
  const options = signalsFor(hasTask).map((id) => {
    const state = stateOf(id);
    return {
      id,
      label: t(`signals.name.${id}`),
      ...(state === null ? {} : { description: t(`signals.state.${state}`) }),
    };
  });
  return (
    <section className="flex flex-col gap-5">
      <h1 ref={heading} tabIndex={-1} className="text-3xl">
        {t('signals.say.open')}
      </h1>
      <p>{t('signals.private')}</p>
      <RadioCards
        label={t('signals.say.ask')}
        options={options}
        value={choice}
        onChange={(id) => {
          setIsEmptyTried(false);
          setChoice(id);
        }}
      />
      <StatusLine kind="attention">{isEmptyTried && t('signals.say.chooseFirst')}</StatusLine>
      <Button variant="primary" size="large" isFullWidth icon={isOn ? Undo2 : Send} onPress={press}>
        {t(isOn ? 'signals.say.takeBack' : 'signals.say.send')}
      </Button>
      <Button isFullWidth icon={ArrowLeft} onPress={onBack}>
        {t('signals.say.back')}
      </Button>
    </section>
  );
};

interface SayEntryProps {
  /** The step that the room is in; null before the first. */
  readonly step: StepShape | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/**
 * The one button for all quiet messages, beside the help. While the question is being closed it asks for more time in one press (WCAG 2.2.1), until that was said.
 */
export const SayEntry = ({ step, isOpen, onOpen }: SayEntryProps) => {
  const { t } = useTranslation();
  const toggle = useToggleSignal();
  useSpokenSeen();
  const hasAsked = useSession(({ signals }) =>
    signals.some(({ signal, state }) => signal === 'moreTime' && state !== 'refused'),
  );
  if (step !== null && step.closesAt !== null && !hasAsked)
    return (
      <ToolButton icon={Hourglass} onPress={() => toggle('moreTime')}>
        {t('signals.name.moreTime')}
      </ToolButton>
    );
  return (
    <ToolButton icon={MessageCircle} aria-expanded={isOpen} onPress={onOpen}>
      {t('signals.say.open')}
    </ToolButton>
  );
};
