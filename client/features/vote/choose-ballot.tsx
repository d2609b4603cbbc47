import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import type { BallotKit, BallotSetting, Voting } from './ballot-kit.ts';

interface ChooseBallotProps {
  readonly kit: BallotKit;
  readonly setting: Omit<BallotSetting, 'ways' | 'other'>;
  readonly choice: Voting;
  readonly onChange: (choice: Voting) => void;
  /** On with what is filled in. */
  readonly onDone: () => void;
  /** The words on the button that goes on. */
  readonly doneWords: string;
  /** Why it can't go on with nothing filled in, where the ballot around it knows better. */
  readonly nothingWords?: string;
  /** Under the button that goes on: to abstain. */
  readonly other?: ReactNode;
}

/** Filling in a ballot, and the way on. What is not right yet is said beside the button, and nothing of it is lost. */
export const ChooseBallot = (props: ChooseBallotProps) => {
  const { kit, setting, choice, onChange, onDone, doneWords, nothingWords, other } = props;
  const { t } = useTranslation();
  const [isTried, setIsTried] = useState(false);
  const isOneByOne = usePreference('bigButtons');
  const { method } = setting.round;
  const problem = kit.notReady({ t, method, choice });
  const words = problem !== null && method.type !== 'budget' ? (nothingWords ?? problem) : problem;
  const go = (): void => {
    setIsTried(problem !== null);
    if (problem === null) onDone();
    else if (isTried && words !== null) announce(words);
  };
  const ways = (
    <>
      <div>
        <Button variant="primary" size="large" isFullWidth={isOneByOne} iconAfter={ArrowRight} onPress={go}>
          {doneWords}
        </Button>
      </div>
      <StatusLine kind="attention">{isTried && words}</StatusLine>
    </>
  );
  return (
    <kit.Fields
      setting={{ ...setting, ways, other }}
      method={method}
      choice={choice}
      onChange={(next) => {
        setIsTried(false);
        onChange(next);
      }}
    />
  );
};
