import { useMemo } from 'react';
import { encode } from 'uqr';
import { useTranslation } from '../i18n/use-translation.tsx';

interface QrCodeProps {
  /** The address in the code. */
  readonly value: string;
  /** Without it: "QR-code om mee te doen". */
  readonly label?: string;
  /** The side, in the size of the text around it. */
  readonly size?: 'small' | 'normal' | 'large';
}

// Four modules of white around it is what the standard asks for and what old phones need.
const pathOf = (value: string): { readonly side: number; readonly path: string } => {
  const { data, size } = encode(value, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { side: size, path };
};

const WIDTH = { small: 'w-[6em]', normal: 'w-[10em]', large: 'w-[16em]' } as const;

/** A QR code, black on white in every theme, because cameras do not read light on dark. Show the address or the code beside it in text. */
export const QrCode = ({ value, label, size = 'normal' }: QrCodeProps) => {
  const { t } = useTranslation();
  const { side, path } = useMemo(() => pathOf(value), [value]);
  return (
    <svg
      role="img"
      aria-label={label ?? t('common.qr.label')}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className={`h-auto max-w-full rounded-control border-[1.5px] border-line forced-color-adjust-none ${WIDTH[size]}`}
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
};
