import { ImageUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { accentSchema } from '../../../../shared/report/choices/accent.ts';
import { LOGO_BYTES, logoFrom } from '../../../../shared/report/choices/logo.ts';
import type { ReportChoices } from '../../../../shared/report/report-choices.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { AriaButton } from '../../../ui/aria-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The colour that a report has by itself. */
const USUAL = '#0b4a57';

/** The bytes of a file in Base64; null when it is too large to be read at all. */
async function base64Of(file: File): Promise<string | null> {
  if (file.size > LOGO_BYTES) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

interface LookFieldsProps {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

/** The mark and the colour of the organisation. What cannot be used is said in words and left out. */
export const LookFields = ({ choices, onChange }: LookFieldsProps) => {
  const { t } = useTranslation();
  const chooser = useRef<HTMLButtonElement>(null);
  const logoId = useId();
  const [alt, setAlt] = useState(choices.logo?.alt ?? '');
  const [data, setData] = useState(choices.logo?.data ?? null);
  const [isBad, setIsBad] = useState(false);
  const [colour, setColour] = useState(choices.accent ?? USUAL);
  const show = (file: string | null, words: string): void =>
    onChange({ ...choices, logo: file === null ? null : logoFrom(file, words) });
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await base64Of(file);
    // With words of its own it shows whether the file is a picture, before there are any.
    const isPicture = read !== null && logoFrom(read, 'x') !== null;
    setIsBad(!isPicture);
    setData(isPicture ? read : null);
    show(isPicture ? read : null, alt);
  };
  const paint = (next: string): void => {
    setColour(next);
    const isUsual = next === USUAL;
    onChange({ ...choices, accent: isUsual ? null : (accentSchema.safeParse(next).data ?? null) });
  };
  const isLight = !accentSchema.safeParse(colour).success;
  return (
    <div className="flex flex-col gap-4">
      <div role="group" aria-labelledby={logoId} className="flex flex-col items-start gap-2">
        <p id={logoId} className="font-bold">
          {t('editions.logo')}
        </p>
        <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => void readFile(files?.[0])}>
          <AriaButton ref={chooser} icon={ImageUp}>
            {t('editions.chooseLogo')}
          </AriaButton>
        </FileTrigger>
        <div role="alert">{isBad && <Notice kind="danger">{t('editions.badLogo')}</Notice>}</div>
      </div>
      {data !== null && (
        <>
          <TextField
            label={t('editions.alt')}
            description={t('editions.altHint')}
            value={alt}
            maxLength={200}
            onChange={(words) => {
              setAlt(words);
              show(data, words);
            }}
          />
          <div>
            <Button
              onPress={() => {
                setData(null);
                show(null, '');
                chooser.current?.focus();
              }}
            >
              {t('editions.removeLogo')}
            </Button>
          </div>
        </>
      )}
      <TextField type="color" label={t('editions.accent')} value={colour} onChange={paint} />
      <StatusLine kind="attention">{isLight && t('editions.badAccent')}</StatusLine>
      {colour !== USUAL && (
        <div>
          <Button onPress={() => paint(USUAL)}>{t('editions.usual')}</Button>
        </div>
      )}
    </div>
  );
};
