import { useRef, useState } from 'react';
import { accentSchema } from '../../../../shared/report/choices/accent.ts';
import { LOGO_BYTES, logoFrom } from '../../../../shared/report/choices/logo.ts';
import type { ReportChoices } from '../../../../shared/report/report-choices.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
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
  const input = useRef<HTMLInputElement>(null);
  const [alt, setAlt] = useState(choices.logo?.alt ?? '');
  const [data, setData] = useState(choices.logo?.data ?? null);
  const [isBad, setIsBad] = useState(false);
  const [colour, setColour] = useState(choices.accent ?? USUAL);
  const show = (file: string | null, words: string): void =>
    onChange({ ...choices, logo: file === null ? null : logoFrom(file, words) });
  const read = async (): Promise<void> => {
    const file = input.current?.files?.item(0);
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
      <TextField
        type="file"
        accept="image/png,image/jpeg"
        label={t('editions.logo')}
        isOptional
        inputRef={input}
        onChange={() => void read()}
        errorMessage={isBad ? t('editions.badLogo') : undefined}
      />
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
                if (input.current !== null) input.current.value = '';
                input.current?.focus();
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
