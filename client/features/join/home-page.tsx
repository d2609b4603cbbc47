import { ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ParticipantLayout } from '../../ui/participant-layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { codeProblem, joinByCode, joinProblem } from './join-requests.ts';

/** One field for the code. What was typed stays, whatever the answer is. */
const CodeForm = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const fail = (words: string): void => {
    setProblem(words);
    input.current?.focus();
  };
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    const wrong = codeProblem(typed, t);
    if (wrong !== null) return fail(wrong);
    setIsBusy(true);
    const joined = await joinByCode(typed);
    setIsBusy(false);
    if (joined.ok) navigate(`/s/${joined.value.sessionId}`);
    else fail(joinProblem(joined.error, t));
  };

  return (
    <Form
      validationBehavior="aria"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t('join.home.code')}
        description={t('join.home.codeHelp')}
        isCode
        inputRef={input}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setProblem(undefined);
        }}
        inputMode="numeric"
        autoComplete="off"
        spellCheck="false"
        errorMessage={problem}
      />
      <div>
        <Button type="submit" variant="primary" size="large" iconAfter={ArrowRight} isPending={isBusy}>
          {t('join.home.submit')}
        </Button>
      </div>
      <p className="text-muted">{t('join.home.nothingAsked')}</p>
    </Form>
  );
};

/** The front door for participants: a code, and nothing else. */
export const HomePage = () => {
  const { t } = useTranslation();
  return (
    <ParticipantLayout
      help="start"
      header={<strong className="text-ink">{t('common.appName')}</strong>}
      footer={
        <div className="-ms-2">
          <LinkButton href="/organiser" variant="quiet">
            {t('join.home.organise')}
          </LinkButton>
        </div>
      }
    >
      <PageHeading title={t('join.home.title')}>{t('join.home.title')}</PageHeading>
      <p>{t('join.home.intro')}</p>
      <CodeForm />
    </ParticipantLayout>
  );
};
