import { Pencil, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { HELP_MARKS, isDuo, type HelpMark } from '../../../shared/domain/help-mark.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useTabState } from '../../lib/tab-storage.ts';
import { usePreference } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useFocusGuard } from '../../ui/use-focus-guard.ts';

const parseMark = (kept: unknown): HelpMark | null => HELP_MARKS.find((mark) => mark === kept) ?? null;

/** Whether this seat is asked how its answers were typed: a duo seat, in a session whose organiser asks. */
export const useAsksMark = (): boolean =>
  useSession(({ view, mine }) => view?.session.askHelpMark === true && mine?.kind === 'seat' && isDuo(mine.mode));

/**
 * The mark for the next answer: what was chosen last in this tab for this seat, nothing at first. Of the tab and not of the browser, because
 * a laptop goes on to the next person.
 */
export function useNextMark(): readonly [HelpMark | null, (mark: HelpMark | null) => void] {
  // The seed belongs to one seat of one session; the seat's number comes back in every session.
  const seed = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.seed : 0));
  return useTabState(`help-mark.${seed}`, parseMark);
}

interface HelpMarkChoiceProps {
  readonly value: HelpMark | null;
  readonly onChange: (mark: HelpMark | null) => void;
  /** How many answers were sent with it: after each, what was chosen is one line again. */
  readonly sentCount?: number;
}

/** With big buttons: fields only, nothing beside them to press. Saying nothing is one of the choices, and the one at first. */
const MarkCards = ({ value, onChange }: HelpMarkChoiceProps) => {
  const { t } = useTranslation();
  return (
    <RadioCards
      label={t('seats.mark.question')}
      description={t('seats.mark.about')}
      options={[
        ...HELP_MARKS.map((id) => ({ id, label: t(`seats.mark.${id}`) })),
        { id: 'unsaid' as const, label: t('seats.mark.unsaid') },
      ]}
      value={value ?? 'unsaid'}
      onChange={(id) => onChange(id === 'unsaid' ? null : id)}
    />
  );
};

/** How an answer is typed: by the person, with help, or for them. Nobody has to say it; what was said last stays until it is changed. */
export const HelpMarkChoice = (props: HelpMarkChoiceProps) => {
  const isBig = usePreference('bigButtons');
  return isBig ? <MarkCards {...props} /> : <FoldedMark {...props} />;
};

/** One line after the answer was sent, until somebody changes it. */
const FoldedMark = ({ value, onChange, sentCount = 0 }: HelpMarkChoiceProps) => {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [openedAt, setOpenedAt] = useState(value === null ? sentCount : null);
  useFocusGuard(place);
  const isFolded = value !== null && openedAt !== sentCount;
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('seats.mark.question')} className="flex flex-col gap-1">
      {isFolded ? (
        <div className="flex flex-wrap items-center gap-x-3">
          <p>{t('seats.mark.chosen', { mark: t(`seats.mark.${value}`) })}</p>
          <Button variant="quiet" icon={Pencil} onPress={() => setOpenedAt(sentCount)}>
            {t('seats.mark.change')}
          </Button>
        </div>
      ) : (
        <>
          <RadioCards
            label={t('seats.mark.question')}
            isOptional
            description={t('seats.mark.about')}
            options={HELP_MARKS.map((id) => ({ id, label: t(`seats.mark.${id}`) }))}
            value={value}
            onChange={(mark) => {
              // Stays open while somebody looks through the choices.
              setOpenedAt(sentCount);
              onChange(mark);
            }}
          />
          {value !== null && (
            <div className="-ms-2">
              <Button variant="quiet" icon={X} onPress={() => onChange(null)}>
                {t('seats.mark.clear')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
};
