import { ArrowRight } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { earlyInput, forgetEarlyInput } from '../../lib/early-input.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { codeProblem, joinByCode, joinProblem } from './join-requests.ts';

/** One field for the code. What was typed stays, whatever the answer is. */
const CodeForm = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(() => earlyInput().typed);
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

  // Between the first look at the page and now somebody may have typed on: what stands in the field is what was typed.
  useLayoutEffect(() => {
    const { isFocused } = earlyInput();
    if (isFocused) input.current?.focus({ preventScroll: true });
    const stands = input.current?.value ?? '';
    if (stands !== '') setTyped(stands);
  }, []);
  useEffect(() => {
    const { isSent } = earlyInput();
    forgetEarlyInput();
    if (isSent) input.current?.form?.requestSubmit();
  }, []);

  return (
    <form
      noValidate
      // Until the scripts are there the browser must not send it itself, which would load the page again and lose what was typed.
      method="dialog"
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
    </form>
  );
};

/** The front door for participants: a code, and nothing else. */
export const HomePage = () => {
  const { t } = useTranslation();
  return (
    <CalmLayout
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
    </CalmLayout>
  );
};
